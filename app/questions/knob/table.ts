// Answers to a knob question as words, for the register and the spreadsheet.

import { writeNumber } from "../../../lib/questions/read-number";
import { signed } from "../../graph/sign-look";
import type { TableSurface } from "../surfaces";
import { turnText } from "./told";

/** All of it is what a spreadsheet can count with. */
export const cell: TableSurface<"knob">["cell"] = (_asked, { text }) => ({
  short: signed(Number(text)),
  long: text,
});

export const asked: TableSurface<"knob">["asked"] = ({ question, stage, reveal }) => ({
  about: question.expression,
  target: `${question.target}: ${turnText(stage)}`,
  right: writeNumber(reveal.change),
});
