// Training runs: their numbers, the checkpoints to go back to, and what a teacher reads of them afterwards.

import type { PhaseName } from "../../lib/session/state";
import { type RunMoment, type TrainingState, trainingOf } from "../../lib/session/training-state";
import { bytesOf, floatsOf } from "../../lib/training/floats";
import type { RunConfig } from "../../lib/training/run-config";
import type { Kept, RunMove, Trouble } from "../../lib/training/run-move";
import type { RunNumbers } from "../../lib/training/run-numbers";
import type { VoteRecord, VoteScore } from "../../lib/training/vote-record";
import { type Asking, type Given, inRow } from "./ask";
import type { Database } from "./database";
import { idInState, readState } from "./state";

export interface StoredRun extends RunNumbers, Pick<RunMoment, "id" | "revision" | "trouble"> {
  config: RunConfig;
  /** The loss of each step that was reached. */
  losses: Float64Array;
}

/** The run on the screens, with what its session shows of it, both as of one moment. */
export interface CurrentRun {
  version: number;
  phase: PhaseName;
  training: TrainingState;
  run: StoredRun;
}

interface CurrentRow extends RunRow {
  version: number;
  state: string;
}

/** Null while the session shows no run. One statement, so that state and numbers belong together. */
export async function currentRun(db: Database, sessionId: string): Promise<CurrentRun | null> {
  const [row] = await db.prisma.$queryRawUnsafe<CurrentRow[]>(current[db.dialect], sessionId);
  if (!row) return null;
  const { phase, training: shown } = readState(row.state);
  const training = trainingOf(shown, toMoment(row));
  return training && { version: row.version, phase, training, run: toRun(row) };
}

const currentOf = (runId: string, sessionId: string) => `
    SELECT session."version", session."state", run."id", run."config", run."revision", run."step",
      run."parameters", run."losses", run."forgottenAt", run."leftover", run."trouble"
    FROM "LiveSession" AS session JOIN "TrainingRun" AS run ON run."id" = ${runId}
    WHERE session."id" = ${sessionId}`;

const current = {
  sqlite: currentOf(idInState.sqlite.run, "?"),
  postgres: currentOf(idInState.postgres.run, "$1"),
};

export async function createRun(
  tx: Asking,
  sessionId: string,
  { runId, config, start }: { runId: string; config: RunConfig; start: RunNumbers },
): Promise<void> {
  await tx.ask(
    `INSERT INTO "TrainingRun" ("id", "config", "losses", "createdAt", "step", "parameters", "forgottenAt", "leftover",
      "sessionId", "index")
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9,
      (SELECT COUNT(*) FROM "TrainingRun" WHERE "sessionId" = $9))`,
    ...[runId, JSON.stringify(config), bytesOf([]), inRow(new Date()), ...inRowOf(start), sessionId],
  );
  await keep(tx, runId, { numbers: start, votes: null });
}

/** The state machine has compared revisions under the session's lock. */
export async function moveRun(tx: Asking, { runId, move }: { runId: string; move: RunMove }): Promise<void> {
  const { state, losses, forgetFrom, checkpoints, trouble } = move;
  await tx.ask(
    `UPDATE "TrainingRun" SET "revision" = "revision" + 1, "step" = $1, "parameters" = $2, "forgottenAt" = $3,
      "leftover" = $4, "losses" = $5, "trouble" = $6
    WHERE "id" = $7`,
    ...[...inRowOf(state), bytesOf(losses), trouble && JSON.stringify(trouble), runId],
  );
  if (forgetFrom !== null)
    await tx.ask(`DELETE FROM "Checkpoint" WHERE "runId" = $1 AND "step" >= $2`, runId, forgetFrom);
  for (const checkpoint of checkpoints) await keep(tx, runId, checkpoint);
}

async function keep(tx: Asking, runId: string, { numbers, votes }: Kept): Promise<void> {
  await tx.ask(
    `INSERT INTO "Checkpoint" ("step", "parameters", "forgottenAt", "leftover", "runId", "votes")
    VALUES ($1, $2, $3, $4, $5, $6)`,
    ...[...inRowOf(numbers), runId, votes && JSON.stringify(votes)],
  );
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

/** What screens are shown of the votes up to a step: of a large network the whole records are some megabytes. */
export interface VotesShown {
  steps: (VoteScore & Pick<VoteRecord, "seats">)[];
  /** The last step's; null before the first. */
  last: VoteRecord | null;
}

export async function readVotesShown(db: Database, runId: string, step: number): Promise<VotesShown> {
  const [rows, newest] = await Promise.all([
    db.prisma.$queryRawUnsafe<{ score: string }[]>(scores[db.dialect], runId, step),
    db.prisma.checkpoint.findFirst({
      where: { runId, step: { lte: step }, votes: { not: null } },
      orderBy: { step: "desc" },
      select: { votes: true },
    }),
  ]);
  const last = newest?.votes ? (JSON.parse(newest.votes) as VoteRecord) : null;
  return { steps: rows.map(({ score }) => JSON.parse(score)), last };
}

const scoresOf = (score: string, runId: string, step: string) => `
    SELECT ${score} AS "score" FROM "Checkpoint"
    WHERE "runId" = ${runId} AND "step" <= ${step} AND "votes" IS NOT NULL ORDER BY "step"`;

const scores = {
  sqlite: scoresOf(`json_remove("votes", '$.signs', '$.confidence', '$.outcomes', '$.asked')`, "?", "?"),
  postgres: scoresOf(`("votes"::jsonb - '{signs,confidence,outcomes,asked}'::text[])::text`, "$1", "$2"),
};

/** A run as it is shown again after the class. */
export interface PastRun extends StoredRun {
  votes: VoteRecord[];
}

/** The runs of a teacher's session in the order they were started; none if the teacher has no such session. */
export async function readRuns(
  db: Database,
  ownerId: string,
  sessionId: string,
  { from = 0, atMost }: { from?: number; atMost?: number } = {},
): Promise<PastRun[]> {
  const rows = await db.prisma.trainingRun.findMany({
    where: { sessionId, session: { ownerId } },
    orderBy: { index: "asc" },
    skip: from,
    ...(atMost !== undefined && { take: atMost }),
  });
  return Promise.all(
    rows.map(async (row) => ({ ...toRun(row), votes: await readVoteRecords(db, row.id, row.step) })),
  );
}

export const countRuns = (db: Database, ownerId: string, sessionId: string): Promise<number> =>
  db.prisma.trainingRun.count({ where: { sessionId, session: { ownerId } } });

interface NumbersRow {
  step: number;
  parameters: Uint8Array;
  forgottenAt: number | null;
  leftover: Uint8Array | null;
}

/** A row's part that says where its run is. */
interface MomentRow {
  id: string;
  revision: number;
  step: number;
  trouble: string | null;
  forgottenAt: number | null;
}

interface RunRow extends NumbersRow, MomentRow {
  config: string;
  losses: Uint8Array;
}

// Only `moveRun` writes it.
const readTrouble = (json: string | null) => (json === null ? null : (JSON.parse(json) as Trouble));

export function toMoment({ id, revision, step, trouble, forgottenAt }: MomentRow): RunMoment {
  return { id, revision, step, trouble: readTrouble(trouble), forgottenAt };
}

/** In the order of `NumbersRow`. */
function inRowOf({ step, parameters, forgotten }: RunNumbers): Given[] {
  return [step, bytesOf(parameters), forgotten?.since ?? null, forgotten && bytesOf(forgotten.gradient)];
}

function toNumbers({ step, parameters, forgottenAt, leftover }: NumbersRow): RunNumbers {
  const forgotten =
    forgottenAt !== null && leftover !== null ? { since: forgottenAt, gradient: floatsOf(leftover) } : null;
  return { step, parameters: floatsOf(parameters), forgotten };
}

function toRun(row: RunRow): StoredRun {
  const { id, revision } = row;
  // Only `createRun` writes the configuration, after the request's schema.
  const config = JSON.parse(row.config) as RunConfig;
  const trouble = readTrouble(row.trouble);
  return { id, revision, trouble, config, ...toNumbers(row), losses: floatsOf(row.losses) };
}
