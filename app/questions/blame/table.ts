// Answers to a blame question as words, for the register and the spreadsheet.

import { readSign } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import { signWords } from "../../live/sign-words";
import type { TableSurface } from "../surfaces";

export const cell: TableSurface<"blame">["cell"] = (_asked, { text }, t) => {
  const sign = readSign(text);
  if (!sign) return { short: text, long: text };
  return { short: signLooks[sign].glyph, long: t(signWords[sign]), tone: signLooks[sign].text };
};

export const asked: TableSurface<"blame">["asked"] = ({ question, reveal }, _place, t) => ({
  about: question.expression,
  target: question.target,
  right: t(signWords[reveal.sign]),
});
