// What an option says: its picture, and its words, formula or code below that; only what is there.

import { useLocale } from "next-intl";
import type { ShownOption } from "../../../lib/questions/choice/option";
import { textIn } from "../../../lib/questions/text-in";
import { LineText } from "../lines/line-text";
import { OptionPicture } from "./pictures/option-picture";

interface OptionLineProps {
  option: ShownOption;
  among: readonly ShownOption[];
}

/** Fills the line that it is in, as `LineText` does. */
export function OptionLine({ option, among }: OptionLineProps) {
  if (!option.picture) return <OptionText {...{ option, among }} />;
  return (
    <div className="grid min-w-0 grow grid-cols-[minmax(0,1fr)] gap-[0.3em]">
      <OptionPicture picture={option.picture} among={among} />
      <OptionText {...{ option, among }} />
    </div>
  );
}

export function OptionText({ option: { look, text }, among }: OptionLineProps) {
  const isThere = textIn(useLocale(), text).trim() !== "";
  return isThere ? <LineText {...{ look, text, among }} /> : null;
}
