// The board's rows, with the numbers of the team that each shows: from how far the teams are while it runs, and step by step from what they passed on after that.

import { copyIn } from "../../../lib/questions/relay/copies";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import { type Net, netsOf, waysIn } from "../../../lib/questions/relay/net";
import type { RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import { isByProduct, type Leg, type Run, trueRun } from "../../../lib/questions/relay/run";
import type { BoardRow } from "./board";
import { doneIn, type Team } from "./teams";

type Stage = Pick<RelayStage, "rows" | "graph" | "variesByTeam">;

/** The only way of each node of a row, as far as it was run. */
const legsOf = (run: Run): Leg[] => run.flatMap(([leg]) => leg ?? []);

/** No number is told yet. */
export function runningRows(
  stage: Stage,
  leaders: readonly (Team | undefined)[],
  summary: RelaySummary | null,
): BoardRow[] {
  return stage.rows.map((_, row) => {
    const leader = leaders[row];
    const { slopes } = copyIn(stage, row, leader?.copy ?? summary?.copies[row] ?? 0);
    const at = leader ? doneIn(leader) : legsOf(summary?.rows[row] ?? []).length;
    return {
      slopes,
      isTold: false,
      legs: [],
      at,
      isPlayed: slopes.map((_, node) => leader?.dealt[node] === false),
      isStuck: summary !== null && at < slopes.length,
      truth: null,
    };
  });
}

/** As far as the wok has gone by `step`, the same in every row; where nothing was said, the rows as they ought to be. */
export function passedRows(stage: Stage, summary: RelaySummary | null, step: number): BoardRow[] {
  return stage.rows.map((_, row) => {
    const { slopes, net } = copyIn(stage, row, summary?.copies[row] ?? 0);
    const truth = legsOf(asItOught(net));
    const all = summary ? legsOf(summary.rows[row] ?? []) : truth;
    const legs = all.slice(0, step);
    return {
      slopes,
      isTold: true,
      legs,
      at: legs.length,
      isPlayed: slopes.map((_, node) => legs[node] !== undefined && isByProduct(legs[node])),
      isStuck: legs.length < Math.min(step, slopes.length),
      truth: step >= slopes.length ? (truth.at(-1)?.passed ?? null) : null,
    };
  });
}

/** Once all that was passed on has been told. */
export const isOver = (stage: Stage, step: number) => step >= waysIn(netsOf(stage));

/** As they were written, with what they come to where nobody slips. */
export const writtenRows = (stage: Stage): BoardRow[] =>
  passedRows(stage, null, Number.POSITIVE_INFINITY).map((row) => ({ ...row, truth: null }));

/** Nobody slips, and nobody is silent. */
const asItOught = (net: Net): Run =>
  trueRun(net).map((legs) => legs.map((leg) => leg && { ...leg, by: "phone" as const }));

export interface GraphRun {
  graph: RelayGraph;
  run: Run;
}

/** Of a graph: as the first team ran it, with the numbers that it had, or as it ought to be where nobody has; null of rows. */
export function graphRun(stage: Stage, summary: RelaySummary | null): GraphRun | null {
  const { graph, net } = copyIn(stage, 0, summary?.copies[0] ?? 0);
  return graph && { graph, run: summary?.rows[0] ?? asItOught(net) };
}
