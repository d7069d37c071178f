// Answers to a match question as words, for the register and the spreadsheet.

import { orderIn } from "../../../lib/questions/letters";
import { namedLines } from "../lines/named-line";
import type { TableSurface } from "../surfaces";
import { namedPairs, namedStaying } from "./named-pair";

export const cell: TableSurface<"match">["cell"] = ({ stage }, { text }, _t, locale) => ({
  short: text,
  long: namedPairs(stage, orderIn(text, stage.mates.length) ?? [], locale),
});

export const asked: TableSurface<"match">["asked"] = ({ stage, reveal }, _place, _t, locale) => {
  const { staying, mates } = stage;
  const stayingToRead = staying.map((_, place) => namedStaying(staying, place, locale)).join("\n");
  return {
    about: `${stayingToRead}\n\n${namedLines(mates, [...mates.keys()], locale, "\n")}`,
    target: "",
    right: namedPairs(stage, reveal.right, locale),
  };
};
