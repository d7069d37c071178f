// Answers to a choice question as words, for the register and the spreadsheet.

import { pickedIn } from "../../../lib/questions/letters";
import { namedLines } from "../lines/named-line";
import type { TableSurface } from "../surfaces";

export const cell: TableSurface<"choice">["cell"] = ({ stage }, { text }, _t, locale) => ({
  short: text,
  long: namedLines(stage.options, pickedIn(text), locale),
});

export const asked: TableSurface<"choice">["asked"] = ({ stage, reveal }, _place, _t, locale) => ({
  about: namedLines(stage.options, [...stage.options.keys()], locale),
  target: "",
  right: namedLines(stage.options, reveal.right, locale),
});
