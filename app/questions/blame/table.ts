// Answers to a blame question as words, for the register and the spreadsheet.

import { readSign, turnAgainst } from "../../../lib/micrograd/sign";
import { signLooks } from "../../graph/sign-look";
import { signWords, turnWords } from "../../live/sign-words";
import type { TableSurface } from "../surfaces";
import { turnAsked } from "./end";

export const cell: TableSurface<"blame">["cell"] = (_asked, { part, text }, t) => {
  const sign = readSign(text);
  if (!sign) return { short: text, long: text };
  const long = t(part === 0 ? signWords[sign] : turnWords[sign]);
  return { short: signLooks[sign].glyph, long, tone: signLooks[sign].text };
};

export const asked: TableSurface<"blame">["asked"] = ({ question, stage, reveal }, _place, t) => ({
  about: question.expression,
  target: question.target,
  ...(question.asksTurn && { next: turnAsked(stage, t) }),
  right: [t(signWords[reveal.sign]), question.asksTurn && t(turnWords[turnAgainst[reveal.sign]])]
    .filter(Boolean)
    .join(" · "),
});
