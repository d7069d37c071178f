// Answers to a choice question as words, for the register and the spreadsheet.

import { pickedIn } from "../../../lib/questions/letters";
import type { TableSurface } from "../surfaces";
import { namedOptions } from "./named-option";

export const cell: TableSurface<"choice">["cell"] = ({ stage }, { text }, t, locale) => ({
  short: text,
  long: namedOptions(stage.options, pickedIn(text), t, locale),
});

export const asked: TableSurface<"choice">["asked"] = ({ stage, reveal }, _place, t, locale) => ({
  about: namedOptions(stage.options, [...stage.options.keys()], t, locale, "\n"),
  target: "",
  right: namedOptions(stage.options, reveal.right, t, locale),
});
