// A question about lines on the big screen once it is revealed, around what its kind shows of them.

import type { ReactNode } from "react";
import { Phrase } from "../../ui/phrase";

interface LinesRevealedProps {
  prompt: string;
  /** As large as there is room for. */
  lines: ReactNode;
  explanation: ReactNode;
  /** What the class's answers came to, in words. */
  children?: ReactNode;
}

export function LinesRevealed({ prompt, lines, explanation, children }: LinesRevealedProps) {
  return (
    <>
      <h2 className="grid min-h-16 shrink-0 pb-2 content-center text-balance text-center font-bold text-2xl">
        <Phrase>{prompt}</Phrase>
      </h2>
      {lines}
      <div className="grid shrink-0 justify-items-center gap-1 pt-3 text-xl empty:hidden">
        {children}
        {explanation && (
          <p role="status" className="max-w-[66rem] text-balance text-center">
            {explanation}
          </p>
        )}
      </div>
    </>
  );
}
