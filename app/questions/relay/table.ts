// Steps of a relay as words, for the register and the spreadsheet.

import { crewAt, nodesOf } from "../../../lib/questions/relay/crews";
import type { TableSurface } from "../surfaces";
import { numberIn, rowName, whole } from "./said";

export const cell: TableSurface<"relay">["cell"] = (_asked, { text }, t) => {
  const number = numberIn(text);
  if (number === null) return { short: "–", long: t("handedCell") };
  return { short: whole(number), long: text };
};

/** What was right depends on what arrived, which is no part of the question. */
export const asked: TableSurface<"relay">["asked"] = ({ question }, place, t) => {
  const crew = crewAt(question, place);
  const node = nodesOf(question, crew, place.of)[place.at - crew.first] ?? 0;
  return {
    about: question.rows.map((row, at) => `${rowName(at)}: ${row.map(whole).join(" ")}`).join("; "),
    target: `${rowName(crew.row)}${node + 1}`,
    right: t("rightIs", { slope: whole(question.rows[crew.row]?.[node] ?? 0) }),
  };
};
