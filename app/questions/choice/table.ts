// Answers to a choice question as words, for the register and the spreadsheet.

import type { Locale } from "../../../lib/locales";
import type { ChoiceStage } from "../../../lib/questions/choice/choice";
import { pickedIn } from "../../../lib/questions/choice/letters";
import type { TableSurface } from "../surfaces";
import { namedOption } from "./named-option";

const named = (stage: ChoiceStage, places: readonly number[], locale: Locale) =>
  places.map((place) => namedOption(stage, place, locale)).join("; ");

export const cell: TableSurface<"choice">["cell"] = ({ stage }, { text }, _t, locale) => ({
  short: text,
  long: named(stage, pickedIn(text), locale),
});

export const asked: TableSurface<"choice">["asked"] = ({ stage, reveal }, _place, _t, locale) => ({
  about: named(stage, [...stage.options.keys()], locale),
  target: "",
  right: named(stage, reveal.right, locale),
});
