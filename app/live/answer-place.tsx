// Where a phone has its answers: below the question, and in sight however long that is.

import type { ReactNode } from "react";

export function AnswerPlace({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-4 mt-auto grid gap-2 bg-paper px-4 pt-1 pb-2">{children}</div>
  );
}
