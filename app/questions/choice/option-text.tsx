// What an option says, in the look that its author gave it: words break between words, formulas and code nowhere.

import { useLocale } from "next-intl";
import type { CSSProperties } from "react";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { textIn } from "../../../lib/questions/text-in";
import { Phrase } from "../../ui/phrase";
import { Formula } from "./formula";

interface OptionTextProps {
  look: ChoiceStage["options"][number]["look"];
  text: ChoiceStage["options"][number]["text"];
  /** What stays on one line gets as small as the container around it wants. */
  fits?: boolean;
}

/** A sign of a code font is this wide, in em; those of other fonts are narrower. */
const SIGN_WIDTH = 0.605;

export function OptionText({ look, text, fits = false }: OptionTextProps) {
  const words = textIn(useLocale(), text);
  if (look === "words") return <Phrase>{words}</Phrase>;
  const width = (words.length * SIGN_WIDTH).toFixed(2);
  const style: CSSProperties | undefined = fits
    ? { fontSize: `min(1em, calc(100cqw / ${width}))` }
    : undefined;
  return look === "code" ? (
    <code style={style} className="block whitespace-pre font-mono">
      {words}
    </code>
  ) : (
    <span style={style} className="block">
      <Formula>{words}</Formula>
    </span>
  );
}
