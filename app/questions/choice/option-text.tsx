// What an option says, in the look that its author gave it: words break between words, formulas and code nowhere.

import { useLocale } from "next-intl";
import type { Locale } from "../../../lib/locales";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { textIn } from "../../../lib/questions/text-in";
import { Phrase } from "../../ui/phrase";
import { Formula } from "./formula";

/** As wide as a sign gets in any font, in em. */
const SIGN_WIDTH = { formula: 0.68, code: 0.605 };

type Option = ChoiceStage["options"][number];

interface OptionTextProps extends Option {
  /** All options: what must not break has the same size in each of them. */
  among: readonly Option[];
}

/** Fills the line that it is in; what must not break gets as small as the longest of all wants. */
export function OptionText({ look, text, among }: OptionTextProps) {
  const locale = useLocale();
  const words = textIn(locale, text);
  if (look === "words")
    return (
      <span className="wrap-anywhere min-w-0 grow">
        <Phrase>{words}</Phrase>
      </span>
    );
  const width = Math.max(...among.map((option) => widthOf(option, locale))).toFixed(2);
  return (
    <span className="@container min-w-0 grow font-medium">
      <span className="block whitespace-pre" style={{ fontSize: `min(1em, calc(100cqw / ${width}))` }}>
        {look === "code" ? <code className="font-mono">{words}</code> : <Formula>{words}</Formula>}
      </span>
    </span>
  );
}

const widthOf = ({ look, text }: Option, locale: Locale) =>
  look === "words" ? 0 : textIn(locale, text).length * SIGN_WIDTH[look];
