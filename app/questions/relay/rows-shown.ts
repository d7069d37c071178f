// The board's rows: from how far the teams are while it runs, and step by step from what they passed on after that.

import type { Progress } from "../../../lib/questions/kind";
import type { RelayReveal, RelayStage, RelaySummary } from "../../../lib/questions/relay/relay";
import type { BoardRow } from "./board";
import { leadersOf, teamsIn } from "./teams";

type Stage = Pick<RelayStage, "rows">;

/** No number is told yet. */
export function runningRows(
  stage: Stage,
  progress: Progress | null,
  summary: RelaySummary | null,
): BoardRow[] {
  const leaders = progress ? leadersOf(stage, teamsIn(stage, progress)) : [];
  return stage.rows.map((slopes, row) => {
    const at = leaders[row]?.waitsAt ?? summary?.rows[row]?.length ?? 0;
    return {
      slopes,
      isTold: false,
      legs: [],
      at,
      isPlayed: slopes.map((_, node) => leaders[row]?.dealt[node] === false),
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
    const all = summary?.rows[row] ?? trueLegs(reveal, row);
    const legs = all.slice(0, step);
    return {
      slopes,
      isTold: true,
      legs,
      at: legs.length,
      isPlayed: slopes.map((_, node) => (legs[node]?.by ?? "phone") !== "phone"),
      isStuck: legs.length < Math.min(step, slopes.length),
      truth: step >= slopes.length ? (reveal.passed[row]?.at(-1) ?? null) : null,
    };
  });
}

export const trueLegs = ({ passed }: RelayReveal, row: number) =>
  (passed[row] ?? []).map((number) => ({ passed: number, by: "phone" as const }));
