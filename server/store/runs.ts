// Training runs: their numbers, the checkpoints to go back to, and what a teacher reads of them afterwards.

import type { SessionState } from "../../lib/session/state";
import type { TrainingState } from "../../lib/session/training-state";
import { bytesOf, floatsOf } from "../../lib/training/floats";
import type { RunConfig } from "../../lib/training/run-config";
import type { RunNumbers } from "../../lib/training/run-numbers";
import type { VoteRecord } from "../../lib/training/vote-record";
import type { Database, Transaction } from "./database";

export interface StoredRun extends RunNumbers {
  id: string;
  config: RunConfig;
  /** The loss of each step that was reached. */
  losses: Float64Array;
}

/** The run on the screens, with the state of its session, both as of one moment. */
export interface CurrentRun {
  version: number;
  training: TrainingState;
  run: StoredRun;
}

/** Numbers to go back to. */
export interface Kept {
  numbers: RunNumbers;
  /** The votes that led to them; null where the class did not vote. */
  votes: VoteRecord | null;
}

/** A run's next numbers. */
export interface Move {
  state: RunNumbers;
  losses: Float64Array;
  /** Checkpoints from this step on are no longer on the run's way; null keeps them all. */
  forgetFrom: number | null;
  checkpoints: Kept[];
}

interface CurrentRow extends RunRow {
  version: number;
  state: string;
}

/** Null while the session shows no run. One statement, so that state and numbers belong together. */
export async function currentRun(db: Database, sessionId: string): Promise<CurrentRun | null> {
  const [row] = await db.prisma.$queryRaw<CurrentRow[]>`
    SELECT session."version", session."state", run."id", run."config", run."step", run."parameters",
      run."losses", run."forgottenAt", run."leftover"
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
  { id, config, start }: { id: string; config: RunConfig; start: RunNumbers },
): Promise<void> {
  const index = await tx.trainingRun.count({ where: { sessionId } });
  const numbers = numbersRow(start);
  const data = { id, sessionId, index, config: JSON.stringify(config), ...numbers, losses: bytesOf([]) };
  await tx.trainingRun.create({ data: { ...data, checkpoints: { create: numbers } }, select: { id: true } });
}

/** False, and nothing is written, if the run no longer has the numbers that the move was computed from. */
export async function writeMove(
  tx: Transaction,
  from: StoredRun,
  { state, losses, forgetFrom, checkpoints }: Move,
): Promise<boolean> {
  const { id: runId, step } = from;
  const { count } = await tx.trainingRun.updateMany({
    where: {
      id: runId,
      step,
      parameters: bytesOf(from.parameters),
      forgottenAt: from.forgotten?.since ?? null,
    },
    data: { ...numbersRow(state), losses: bytesOf(losses) },
  });
  if (count === 0) return false;
  if (forgetFrom !== null) {
    await tx.checkpoint.deleteMany({ where: { runId, step: { gte: forgetFrom } } });
  }
  const rows = checkpoints.map(({ numbers, votes }) => ({
    runId,
    ...numbersRow(numbers),
    votes: votes && JSON.stringify(votes),
  }));
  if (rows.length > 0) await tx.checkpoint.createMany({ data: rows });
  return true;
}

/** The last numbers that were kept at `step` or before it. */
export async function checkpointBefore(db: Database, runId: string, step: number): Promise<RunNumbers> {
  const row = await db.prisma.checkpoint.findFirstOrThrow({
    where: { runId, step: { lte: step } },
    orderBy: { step: "desc" },
  });
  return toNumbers(row);
}

/** The class's votes that led to `step`, the first step first. */
export async function readVoteRecords(db: Database, runId: string, step: number): Promise<VoteRecord[]> {
  const rows = await db.prisma.checkpoint.findMany({
    where: { runId, step: { lte: step }, votes: { not: null } },
    orderBy: { step: "asc" },
    select: { votes: true },
  });
  return rows.map(({ votes }) => JSON.parse(votes ?? "") as VoteRecord);
}

/** A run as it is shown again after the class. */
export interface PastRun extends StoredRun {
  votes: VoteRecord[];
}

/** The runs of a teacher's session in the order they were started; none if the teacher has no such session. */
export async function readRuns(db: Database, ownerId: string, sessionId: string): Promise<PastRun[]> {
  const rows = await db.prisma.trainingRun.findMany({
    where: { sessionId, session: { ownerId } },
    orderBy: { index: "asc" },
  });
  return Promise.all(
    rows.map(async (row) => ({ ...toRun(row), votes: await readVoteRecords(db, row.id, row.step) })),
  );
}

interface NumbersRow {
  step: number;
  parameters: Uint8Array;
  forgottenAt: number | null;
  leftover: Uint8Array | null;
}

interface RunRow extends NumbersRow {
  id: string;
  config: string;
  losses: Uint8Array;
}

function numbersRow({ step, parameters, forgotten }: RunNumbers) {
  return {
    step,
    parameters: bytesOf(parameters),
    forgottenAt: forgotten?.since ?? null,
    leftover: forgotten && bytesOf(forgotten.gradient),
  };
}

function toNumbers({ step, parameters, forgottenAt, leftover }: NumbersRow): RunNumbers {
  const forgotten =
    forgottenAt !== null && leftover !== null ? { since: forgottenAt, gradient: floatsOf(leftover) } : null;
  return { step, parameters: floatsOf(parameters), forgotten };
}

function toRun(row: RunRow): StoredRun {
  // Only `createRun` writes the configuration, after the request's schema.
  const config = JSON.parse(row.config) as RunConfig;
  return { id: row.id, config, ...toNumbers(row), losses: floatsOf(row.losses) };
}
