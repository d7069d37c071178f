// What an option or a line says, in the look that its author gave it: words break between words, formulas and code nowhere.

"use client";

import { useLocale } from "next-intl";
import type { Formulas } from "../../../lib/formula/tree";
import type { Locale } from "../../../lib/locales";
import type { Line } from "../../../lib/questions/line";
import { textIn } from "../../../lib/questions/text-in";
import { formulaIn, useFormulas } from "../../ui/formulas";
import { Phrase } from "../../ui/phrase";
import { Typeset } from "../../ui/typeset";

/** As wide as a sign gets in any font, in em. */
const SIGN_WIDTH = { formula: 0.68, code: 0.605 };

interface LineTextProps extends Line {
  /** All of them: what must not break has the same size in each. */
  among: readonly Line[];
}

/** Fills the line that it is in; what must not break gets as small as the longest of all wants. */
export function LineText({ look, text, among }: LineTextProps) {
  const words = textIn(useLocale(), text);
  const width = useWidestUnbroken(among).toFixed(2);
  if (look === "words")
    return (
      <span className="wrap-anywhere min-w-0 grow">
        <Phrase>{words}</Phrase>
      </span>
    );
  return (
    <span className="@container min-w-0 grow font-medium">
      <span className="block whitespace-pre" style={{ fontSize: `min(1em, calc(100cqw / ${width}))` }}>
        {look === "code" ? (
          <code className="font-mono">{words}</code>
        ) : (
          <Typeset asWritten={words}>{words}</Typeset>
        )}
      </span>
    </span>
  );
}

/** How wide the widest is that must not break, in em; 0 where all may. */
export function useWidestUnbroken(lines: readonly Line[]): number {
  const locale = useLocale();
  const formulas = useFormulas();
  return Math.max(0, ...lines.map((line) => widthOf(line, locale, formulas)));
}

function widthOf({ look, text }: Line, locale: Locale, formulas: Formulas): number {
  if (look === "words") return 0;
  const written = textIn(locale, text);
  const shown = look === "formula" ? (formulaIn(formulas, written)?.text ?? written) : written;
  return shown.length * SIGN_WIDTH[look];
}
