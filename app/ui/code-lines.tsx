// Lines of code, one of which may stand out: by a bar, by weight, and for those who hear it by a word.

import type { CodeLine } from "../../lib/code/code-line";

interface CodeLinesProps {
  lines: readonly CodeLine[];
  /** What is said before the line that stands out, where one does. */
  asked?: string;
}

export function CodeLines({ lines, asked }: CodeLinesProps) {
  return lines.map(({ text, isAsked }, place) => (
    <code
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike.
      key={place}
      className={`block border-l-[0.3em] px-[0.7em] ${isAsked ? "border-accent-deep bg-accent-soft font-bold" : "border-transparent"}`}
    >
      {isAsked && <span className="sr-only">{asked}</span>}
      {text}
    </code>
  ));
}
