// A question on a phone whose answer is itself the long part of the page: below its words, or beside them on a screen that lies on its side.

import type { ReactNode } from "react";

interface AskedByHandProps {
  /** The question in words, and what belongs to it. */
  heading: ReactNode;
  /** What the student has in hand. */
  children: ReactNode;
}

export function AskedByHand({ heading, children }: AskedByHandProps) {
  return (
    <div className="flex grow flex-col justify-between gap-2.5 beside:flex-row beside:justify-start beside:gap-8">
      <div className="grid content-start gap-2 beside:w-[38%] beside:shrink-0">{heading}</div>
      <div className="min-w-0 beside:grow">{children}</div>
    </div>
  );
}
