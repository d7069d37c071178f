// The rows of rounds: written as effects of commands, and read for what was frozen at opening.

import { frozenQuestion } from "../../lib/questions/kinds";
import type { FrozenRound } from "../../lib/session/context";
import type { Effect } from "../../lib/session/events";
import type { Origin } from "../../lib/session/state";
import type { Asking } from "./ask";
import type { Database } from "./database";
import { parseStored } from "./old-comments";
import { parsedOnce } from "./parsed-once";

/** One for each class that runs at this moment in a process, many times over. */
const QUESTIONS_KEPT = 500;

export type RoundStatus = "open" | "closed" | "counted" | "revealed" | "skipped";

export async function createRound(
  tx: Asking,
  sessionId: string,
  opened: Extract<Effect, { type: "round-opened" }>,
): Promise<void> {
  const { id, revoteOf, openedAt, answersFrom, closesAt } = opened.round;
  const status: RoundStatus = "open";
  await tx.ask(
    `INSERT INTO "Round" ("id", "sessionId", "index", "revoteOf", "status", "openedAt", "answersFrom", "closesAt",
      "origin", "question", "deal")
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    ...[id, sessionId, opened.index, revoteOf, status, openedAt, answersFrom, closesAt],
    ...[opened.round.origin, opened.question, opened.deal].map((frozen) => JSON.stringify(frozen)),
  );
}

interface Closing {
  roundId: string;
  closesAt: number;
}

export async function closeRound(tx: Asking, { roundId, closesAt }: Closing): Promise<void> {
  const status: RoundStatus = "closed";
  await tx.ask(
    `UPDATE "Round" SET "status" = $1, "closesAt" = $2 WHERE "id" = $3`,
    ...[status, closesAt, roundId],
  );
}

export async function extendRound(tx: Asking, { roundId, closesAt }: Closing): Promise<void> {
  await tx.ask(`UPDATE "Round" SET "closesAt" = $1 WHERE "id" = $2`, closesAt, roundId);
}

/** Once this is committed no answer is stored any more, so what is told of the others cannot be answered by. */
export const markCounted = (tx: Asking, id: string): Promise<void> => setStatus(tx, id, "counted");

export const skipRound = (tx: Asking, id: string): Promise<void> => setStatus(tx, id, "skipped");

async function setStatus(tx: Asking, id: string, status: RoundStatus): Promise<void> {
  await tx.ask(`UPDATE "Round" SET "status" = $1 WHERE "id" = $2`, status, id);
}

/** Null if there is no such round. None of it changes once the round is open. */
export async function frozenRound(
  db: Asking,
  roundId: string,
): Promise<(FrozenRound & { origin: Origin; sessionId: string }) | null> {
  const [row] = await db.ask<{ sessionId: string; question: string; deal: string | null; origin: string }>(
    `SELECT "sessionId", "question", "deal", "origin" FROM "Round" WHERE "id" = $1`,
    roundId,
  );
  // Only `createRound` writes origins.
  return row ? { ...readFrozen(row), origin: JSON.parse(row.origin), sessionId: row.sessionId } : null;
}

/** The seats that were dealt in to the last round that ended, and gave no answer. */
export async function readSilent(db: Database, sessionId: string): Promise<number[]> {
  const ended: RoundStatus[] = ["closed", "counted", "revealed"];
  const last = await db.prisma.round.findFirst({
    where: { sessionId, status: { in: ended } },
    orderBy: { index: "desc" },
    select: {
      deal: true,
      answers: { where: { part: 0 }, select: { participant: { select: { seat: true } } } },
    },
  });
  const spoke = new Set(last?.answers.map(({ participant }) => participant.seat));
  return dealOf(last?.deal ?? null)?.filter((seat) => !spoke.has(seat)) ?? [];
}

/** Who sits there; also who was taken out of the class, but for robots, which leave nothing behind. */
export function readSeated(
  db: Database,
  sessionId: string,
  seats: readonly number[],
): Promise<{ id: string; seat: number }[]> {
  const where = { sessionId, seat: { in: [...seats] } };
  return db.prisma.participant.findMany({ where, select: { id: true, seat: true } });
}

/** The question in any form that was ever stored: a class may be live while the server is upgraded. */
export function readFrozen(row: { question: string; deal: string | null }): FrozenRound {
  return { question: questionIn(row.question), deal: dealOf(row.deal) };
}

const questionIn = parsedOnce(QUESTIONS_KEPT, (json) => frozenQuestion.parse(parseStored(json)));

// Only `createRound` writes deals.
const dealOf = (json: string | null) => (json === null ? null : (JSON.parse(json) as number[]));
