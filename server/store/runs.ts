// Training runs: their numbers, the checkpoints to go back to, and what a teacher reads of them afterwards.

import type { SessionState } from "../../lib/session/state";
import type { TrainingState } from "../../lib/session/training-state";
import { bytesOf, floatsOf } from "../../lib/training/floats";
import type { RunConfig } from "../../lib/training/run-config";
import type { TrainingState as Numbers } from "../../lib/training/training-state";
import type { Database, Transaction } from "./database";

export interface StoredRun {
  id: string;
  config: RunConfig;
  /** Number of finished steps. */
  step: number;
  /** After those steps. */
  parameters: Float64Array;
  /** The loss of each step that was reached. */
  losses: Float64Array;
}

/** The run on the screens, with the state of its session, both as of one moment. */
export interface CurrentRun {
  version: number;
  training: TrainingState;
  run: StoredRun;
}

/** A run's next numbers. */
export interface Move {
  state: Numbers;
  losses: Float64Array;
  /** Checkpoints from this step on are no longer on the run's way; null keeps them all. */
  forgetFrom: number | null;
  checkpoints: Numbers[];
}

interface CurrentRow extends RunRow {
  version: number;
  state: string;
}

/** Null while the session shows no run. One statement, so that state and numbers belong together. */
export async function currentRun(db: Database, sessionId: string): Promise<CurrentRun | null> {
  const [row] = await db.prisma.$queryRaw<CurrentRow[]>`
    SELECT session."version", session."state",
      run."id", run."config", run."step", run."parameters", run."losses"
    FROM "LiveSession" AS session JOIN "TrainingRun" AS run ON run."sessionId" = session."id"
    WHERE session."id" = ${sessionId}
    ORDER BY run."index" DESC LIMIT 1`;
  if (!row) return null;
  const { training } = JSON.parse(row.state) as SessionState;
  return training && { version: row.version, training, run: toRun(row) };
}

export async function createRun(
  tx: Transaction,
  sessionId: string,
  { id, config, parameters: first }: Pick<StoredRun, "id" | "config" | "parameters">,
): Promise<void> {
  const index = await tx.trainingRun.count({ where: { sessionId } });
  const parameters = bytesOf(first);
  const numbers = { step: 0, parameters, losses: bytesOf([]) };
  const checkpoints = { create: { step: 0, parameters } };
  const data = { id, sessionId, index, config: JSON.stringify(config), ...numbers, checkpoints };
  await tx.trainingRun.create({ data, select: { id: true } });
}

/** False, and nothing is written, if the run no longer has the numbers that the move was computed from. */
export async function writeMove(
  tx: Transaction,
  from: StoredRun,
  { state, losses, forgetFrom, checkpoints }: Move,
): Promise<boolean> {
  const { id: runId, step } = from;
  const { count } = await tx.trainingRun.updateMany({
    where: { id: runId, step, parameters: bytesOf(from.parameters) },
    data: { step: state.step, parameters: bytesOf(state.parameters), losses: bytesOf(losses) },
  });
  if (count === 0) return false;
  if (forgetFrom !== null) {
    await tx.checkpoint.deleteMany({ where: { runId, step: { gte: forgetFrom } } });
  }
  const rows = checkpoints.map((one) => ({
    runId,
    step: one.step,
    parameters: bytesOf(one.parameters),
  }));
  if (rows.length > 0) await tx.checkpoint.createMany({ data: rows });
  return true;
}

/** The last checkpoint at `step` or before it. */
export async function checkpointBefore(db: Database, runId: string, step: number): Promise<Numbers> {
  const row = await db.prisma.checkpoint.findFirstOrThrow({
    where: { runId, step: { lte: step } },
    orderBy: { step: "desc" },
  });
  return { step: row.step, parameters: floatsOf(row.parameters), leftover: null };
}

/** The runs of a teacher's session in the order they were started; none if the teacher has no such session. */
export async function readRuns(db: Database, ownerId: string, sessionId: string): Promise<StoredRun[]> {
  const rows = await db.prisma.trainingRun.findMany({
    where: { sessionId, session: { ownerId } },
    orderBy: { index: "asc" },
  });
  return rows.map(toRun);
}

interface RunRow {
  id: string;
  config: string;
  step: number;
  parameters: Uint8Array;
  losses: Uint8Array;
}

function toRun({ id, config, step, parameters, losses }: RunRow): StoredRun {
  return {
    id,
    // Only `createRun` writes it, after the request's schema.
    config: JSON.parse(config) as RunConfig,
    step,
    parameters: floatsOf(parameters),
    losses: floatsOf(losses),
  };
}
