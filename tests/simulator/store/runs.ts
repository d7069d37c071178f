// Training runs in memory: their numbers, and the checkpoints to go back to.

import { trainingOf } from "../../../lib/session/training-state";
import type { RunNumbers } from "../../../lib/training/run-numbers";
import { scoreOf, type VoteRecord } from "../../../lib/training/vote-record";
import type { Database } from "../../../server/store/database";
import type { CurrentRun, VotesShown } from "../../../server/store/runs";
import { momentOf, type RunRow, reads } from "./memory";

export function currentRun(db: Database, sessionId: string): Promise<CurrentRun | null> {
  return reads(db, "currentRun", (tables) => {
    const session = tables.sessions.get(sessionId);
    const shown = session?.state.training ?? null;
    const row = shown && tables.runs.get(shown.runId);
    if (!session || !row) return null;
    const training = trainingOf(shown, momentOf(tables, row.id));
    const { checkpoints: _, ...run } = row;
    return training && { version: session.version, phase: session.state.phase, training, run };
  });
}

/** Those at `step` or before it, the last one first. */
const checkpointsTo = (row: RunRow | undefined, step: number) =>
  (row?.checkpoints ?? [])
    .filter(({ numbers }) => numbers.step <= step)
    .sort((a, b) => b.numbers.step - a.numbers.step);

export function checkpointBefore(db: Database, runId: string, step: number): Promise<RunNumbers> {
  return reads(db, "checkpointBefore", ({ runs }) => {
    const [last] = checkpointsTo(runs.get(runId), step);
    if (!last) throw new Error("There is no such checkpoint.");
    return last.numbers;
  });
}

export function readVotesShown(db: Database, runId: string, step: number): Promise<VotesShown> {
  return reads(db, "readVotesShown", ({ runs }) => {
    const votes = checkpointsTo(runs.get(runId), step).flatMap(({ votes }) => votes ?? []);
    const steps = votes.toReversed().map((each) => ({ ...scoreOf(each), seats: each.seats }));
    return { steps, last: votes[0] ?? null };
  });
}

export function readVoteRecords(db: Database, runId: string, step: number): Promise<VoteRecord[]> {
  return reads(db, "readVoteRecords", ({ runs }) =>
    checkpointsTo(runs.get(runId), step)
      .reverse()
      .flatMap(({ votes }) => votes ?? []),
  );
}
