// Steps of a relay as words, for the register and the spreadsheet.

import { copyIn } from "../../../lib/questions/relay/copies";
import { crewAt, nodesOf } from "../../../lib/questions/relay/crews";
import { netsOf } from "../../../lib/questions/relay/net";
import { teamExpression } from "../../../lib/questions/relay/team-expression";
import type { TableSurface } from "../surfaces";
import { turnName } from "./graph-shown";
import { near, numberIn, rowName, whole } from "./said";

export const cell: TableSurface<"relay">["cell"] = (_asked, { text }, t) => {
  const number = numberIn(text);
  if (number === null) return { short: "–", long: t("handedCell") };
  return { short: whole(number), long: text };
};

/** What was right depends on what arrived, which is no part of the question. */
export const asked: TableSurface<"relay">["asked"] = ({ question, stage }, place, t) => {
  const nets = netsOf(stage);
  const crew = crewAt(nets, place);
  const { slopes, graph, net } = copyIn(stage, crew.row, crew.copy);
  const node = nodesOf(nets, crew, place.of)[place.at - crew.first] ?? 0;
  const ways = net[node] ?? [];
  if (graph)
    return {
      about: teamExpression(question.expression ?? "", graph.nodes),
      target: turnName(graph, node),
      right: ways
        .map(({ to, slope }) => (to === null ? t("rightIsKept") : t("rightIs", { slope: near(slope) })))
        .join("; "),
    };
  return {
    about: question.rows
      .map((row, at) => `${rowName(at)}: ${(at === crew.row ? slopes : row).map(whole).join(" ")}`)
      .join("\n"),
    target: `${rowName(crew.row)}${node + 1}`,
    right: t("rightIs", { slope: whole(ways[0]?.slope ?? 0) }),
  };
};
