// Answers about weights as words, for the register and the spreadsheet.

import { readSign } from "../../../lib/micrograd/sign";
import { widthsOf } from "../../../lib/training/run-data";
import { parameterName, places } from "../../../lib/training/shape";
import { signLooks } from "../../graph/sign-look";
import { signWords } from "../../live/sign-words";
import type { KindWords, TableSurface } from "../surfaces";

/** A single sign has words; a hand is told by its signs, card by card, and by its turns behind them. */
export const cell: TableSurface<"weight">["cell"] = (_asked, _part, text, t) => {
  const sign = readSign(text);
  if (!sign) return { short: [...text].map(glyphOf).join(""), long: text };
  return { short: signLooks[sign].glyph, long: t(signWords[sign]), tone: signLooks[sign].text };
};

function glyphOf(character: string): string {
  const sign = readSign(character);
  return sign ? signLooks[sign].glyph : character;
}

export const asked: TableSurface<"weight">["asked"] = ({ question, reveal }, t) => {
  const names = places(widthsOf(question.config)).map(parameterName);
  const targets = question.order.map((index) => names[index] ?? "");
  return {
    about: targets.join(" "),
    target: targets.length === 1 ? (targets[0] ?? "") : "",
    right: wordsOf(reveal.signs, t),
  };
};

function wordsOf(signs: string, t: KindWords<"weight">): string {
  const sign = readSign(signs);
  return sign ? t(signWords[sign]) : signs;
}
