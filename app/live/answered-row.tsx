// One of the things that could be picked, after the reveal on a phone: whether it was right, and whether it was this student's.

import type { ReactNode } from "react";

interface AnsweredRowProps {
  /** What to say where it was right; null where it was not. */
  right: string | null;
  /** What to say where this student picked it; null where not. */
  yours: string | null;
  children: ReactNode;
}

export function AnsweredRow({ right, yours, children }: AnsweredRowProps) {
  const look = right ? "border-accent-deep bg-accent-soft font-bold" : yours ? "border-ink" : "border-line";
  return (
    <li
      className={`flex min-h-12 items-center gap-3 max-[24rem]:flex-col max-[24rem]:items-stretch max-[24rem]:justify-center max-[24rem]:gap-1 rounded-control border-2 px-3 py-1.5 leading-tight upright:min-h-18 upright:text-lg ${look}`}
    >
      {/* Where a verdict beside it would leave it no room, it has the whole line. */}
      <div className="flex min-w-0 grow items-center gap-3">{children}</div>
      {(right || yours) && (
        <span className="grid shrink-0 justify-items-end font-semibold text-sm max-[24rem]:flex max-[24rem]:justify-between">
          {right && (
            <span>
              <span aria-hidden="true">✓ </span>
              {right}
            </span>
          )}
          {yours && <span>{yours}</span>}
        </span>
      )}
    </li>
  );
}
