// Answers to a build question as words, for the register and the spreadsheet.

import type { TableSurface } from "../surfaces";
import { builtAndWorth, givenText, promptText, writtenBuilt } from "./told";

export const cell: TableSurface<"build">["cell"] = ({ stage: { task } }, { text }, t) => ({
  short: writtenBuilt(task, text),
  long: builtAndWorth(task, text, t),
});

export const asked: TableSurface<"build">["asked"] = ({ stage: { task }, reveal }, _place, t) => ({
  about: `${promptText(task, t)} ${givenText(task, t)}`,
  target: "",
  right: t("ways", { count: reveal.ways, example: writtenBuilt(task, reveal.example) }),
});
