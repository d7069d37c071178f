// What a phone answers by: above it one line that says what to do, and then in the same place what became of it.

import type { ReactNode } from "react";

interface AnsweringProps {
  /** What is to be done. */
  legend: string;
  /** How to do it, in place of the legend for those who see the line; longer, and so in smaller type. */
  hint?: string;
  isOpen: boolean;
  /** What became of the answer. */
  status: ReactNode;
  children: ReactNode;
}

export function Answering({ legend, hint, isOpen, status, children }: AnsweringProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div
        role="status"
        className={`mb-1.5 grid min-h-9 content-center font-semibold leading-tight low:mb-1 low:min-h-7 ${hint ? "" : "text-lg low:text-base"}`}
      >
        {isOpen ? <span aria-hidden="true">{hint ?? legend}</span> : status}
      </div>
      {children}
    </fieldset>
  );
}
