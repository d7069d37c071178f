// Answers to the detective's questions as words, for the register and the spreadsheet.

import { stepOf } from "../../../lib/questions/bug/bug-options";
import type { TableSurface } from "../surfaces";
import { letterOf, optionText } from "./evidence/use-option-text";

export const cell: TableSurface<"bug">["cell"] = ({ stage }, { text }, t) => ({
  short: letterOf(stage, stage.options.indexOf(text)) ?? String(stepOf(text)),
  long: optionText(stage, text, t),
});

export const asked: TableSurface<"bug">["asked"] = ({ stage, reveal }, _place, t) => ({
  about: t(`desk.cases.${stage.evidence.of}`),
  target: "",
  right: optionText(stage, reveal.right, t),
});
