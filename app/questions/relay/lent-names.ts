// What the nodes are called that are with another phone than their own.

import type { RelayStage } from "../../../lib/questions/relay/relay";
import { turnName } from "./graph-shown";
import { rowName } from "./said";
import type { Team } from "./teams";

export const lentNames = ({ graph }: Pick<RelayStage, "graph">, teams: readonly Team[]): string[] =>
  teams.flatMap(({ row, lent }) =>
    lent.map((node) => (graph ? turnName(graph, node) : `${rowName(row)}${node + 1}`)),
  );
