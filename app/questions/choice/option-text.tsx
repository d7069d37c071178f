// What an option says, in the look that its author gave it: words break between words, formulas and code nowhere.

import { useLocale } from "next-intl";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { textIn } from "../../../lib/questions/text-in";
import { Phrase } from "../../ui/phrase";
import { Formula } from "./formula";

/** As wide as a sign gets in any font, in em. */
const SIGN_WIDTH = { formula: 0.68, code: 0.605 };

/** Fills the line that it is in; what must not break gets as small as that line wants. */
export function OptionText({ look, text }: ChoiceStage["options"][number]) {
  const words = textIn(useLocale(), text);
  if (look === "words")
    return (
      <span className="wrap-anywhere min-w-0 grow">
        <Phrase>{words}</Phrase>
      </span>
    );
  const width = (words.length * SIGN_WIDTH[look]).toFixed(2);
  return (
    <span className="@container min-w-0 grow font-medium">
      <span className="block whitespace-pre" style={{ fontSize: `min(1em, calc(100cqw / ${width}))` }}>
        {look === "code" ? <code className="font-mono">{words}</code> : <Formula>{words}</Formula>}
      </span>
    </span>
  );
}
