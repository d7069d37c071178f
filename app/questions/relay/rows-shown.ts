// The board's rows: from how far the teams are while it runs, and step by step from what they passed on after that.

import { netsOf, waysIn } from "../../../lib/questions/relay/net";
import type { RelayReveal, RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import { isByProduct, type Leg, type Run } from "../../../lib/questions/relay/run";
import type { BoardRow } from "./board";
import { doneIn, type Team } from "./teams";

type Stage = Pick<RelayStage, "rows" | "graph">;

/** The only way of each node of a row, as far as it was run. */
const legsOf = (run: Run): Leg[] => run.flatMap(([leg]) => leg ?? []);

/** No number is told yet. */
export function runningRows(
  stage: Stage,
  leaders: readonly (Team | undefined)[],
  summary: RelaySummary | null,
): BoardRow[] {
  return stage.rows.map((slopes, row) => {
    const leader = leaders[row];
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
export function passedRows(
  stage: Stage,
  reveal: RelayReveal,
  summary: RelaySummary | null,
  step: number,
): BoardRow[] {
  return stage.rows.map((slopes, row) => {
    const all = summary ? legsOf(summary.rows[row] ?? []) : trueLegs(reveal, row);
    const legs = all.slice(0, step);
    return {
      slopes,
      isTold: true,
      legs,
      at: legs.length,
      isPlayed: slopes.map((_, node) => legs[node] !== undefined && isByProduct(legs[node])),
      isStuck: legs.length < Math.min(step, slopes.length),
      truth: step >= slopes.length ? (reveal.passed[row]?.at(-1)?.[0] ?? null) : null,
    };
  });
}

export const trueLegs = ({ passed }: RelayReveal, row: number) =>
  (passed[row] ?? []).map(([number = 0]) => ({ passed: number, by: "phone" as const }));

/** Once all that was passed on has been told. */
export const isOver = (stage: Stage, step: number) => step >= waysIn(netsOf(stage));

/** Of a graph: as the first team ran it, or as it ought to be where nobody has. */
export const runShown = ({ passed }: RelayReveal, summary: RelaySummary | null): Run =>
  summary?.rows[0] ??
  (passed[0] ?? []).map((numbers) => numbers.map((number) => ({ passed: number, by: "phone" as const })));
