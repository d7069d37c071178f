// A question on a phone with its answers: below it, and in sight however long it is; beside it on a screen that lies on its side.

import type { ReactNode } from "react";
import { keepClear } from "../ui/keep-clear";

interface AskedProps {
  /** The question in words. */
  heading: ReactNode;
  /** What helps to answer it. */
  children: ReactNode;
  answers: ReactNode;
}

export function Asked({ heading, children, answers }: AskedProps) {
  return (
    <div className="flex grow flex-col gap-2.5 low:gap-1.5 beside:flex-row beside:gap-8">
      <div className="flex min-w-0 grow flex-col gap-2.5 low:gap-1.5">
        {heading}
        {children}
      </div>
      <div
        ref={keepClear}
        className="sticky bottom-0 z-10 -mx-4 grid gap-2 bg-paper px-4 pt-1 pb-2 low:border-line low:border-t beside:mx-0 beside:w-[38%] beside:shrink-0 beside:self-end beside:px-0"
      >
        {answers}
      </div>
    </div>
  );
}
