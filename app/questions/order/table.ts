// Answers to an order question as words, for the register and the spreadsheet.

import { orderIn } from "../../../lib/questions/letters";
import { namedLines } from "../lines/named-line";
import type { TableSurface } from "../surfaces";

export const cell: TableSurface<"order">["cell"] = ({ stage: { lines } }, { text }, _t, locale) => ({
  short: text,
  long: namedLines(lines, orderIn(text, lines.length) ?? [], locale),
});

export const asked: TableSurface<"order">["asked"] = ({ stage, reveal }, _place, _t, locale) => ({
  about: namedLines(stage.lines, [...stage.lines.keys()], locale, "\n"),
  target: "",
  right: namedLines(stage.lines, reveal.right, locale),
});
