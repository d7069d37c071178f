// Answers to a number question as words, for the register and the spreadsheet.

import { formatNumber } from "../../../lib/expression/format-number";
import { writeNumber } from "../../../lib/questions/read-number";
import { clean } from "../../../lib/questions/turned";
import type { TableSurface } from "../surfaces";

/** All of it is what a spreadsheet can count with. */
export const cell: TableSurface<"number">["cell"] = (_asked, { text }) => ({
  short: formatNumber(Number(text)),
  long: text,
});

export const asked: TableSurface<"number">["asked"] = ({ question, reveal }) => ({
  about: question.expression,
  target: question.target,
  right: writeNumber(clean(reveal.right)),
});
