// Answers to a tap question as words, for the register and the spreadsheet.

import { tappedIn } from "../../../lib/questions/tap/tapped";
import type { TableSurface } from "../surfaces";
import { listed } from "./names";

export const cell: TableSurface<"tap">["cell"] = ({ stage }, { text }) => {
  const names = listed(stage.nodes, tappedIn(text), "; ");
  return { short: names, long: names };
};

export const asked: TableSurface<"tap">["asked"] = ({ question, stage, reveal }, _place, t) => ({
  about: question.expression,
  target: t(`asksWords.${question.asks}`, { name: question.target }),
  right: listed(stage.nodes, reveal.right, "; "),
});
