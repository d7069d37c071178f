// The rows of rounds: written as effects of commands, and read for what was frozen at opening.

import { frozenQuestion } from "../../lib/questions/kinds";
import type { FrozenRound } from "../../lib/session/context";
import type { Effect } from "../../lib/session/events";
import type { Origin } from "../../lib/session/state";
import type { Database, Transaction } from "./database";
import { parseStored } from "./old-comments";
import { parsedOnce } from "./parsed-once";

/** One for each class that runs at this moment in a process, many times over. */
const QUESTIONS_KEPT = 500;

export type RoundStatus = "open" | "closed" | "counted" | "revealed" | "skipped";

const only = { select: { id: true } };

export async function createRound(
  tx: Transaction,
  sessionId: string,
  opened: Extract<Effect, { type: "round-opened" }>,
): Promise<void> {
  const { id, revoteOf, openedAt, answersFrom, closesAt } = opened.round;
  const status: RoundStatus = "open";
  const times = { openedAt, answersFrom, closesAt };
  const frozen = {
    origin: JSON.stringify(opened.round.origin),
    question: JSON.stringify(opened.question),
    deal: JSON.stringify(opened.deal),
  };
  await tx.round.create({
    data: { id, sessionId, index: opened.index, revoteOf, status, ...times, ...frozen },
    ...only,
  });
}

export async function closeRound(
  tx: Transaction,
  round: { roundId: string; closesAt: number },
): Promise<void> {
  const status: RoundStatus = "closed";
  await tx.round.update({
    where: { id: round.roundId },
    data: { status, closesAt: round.closesAt },
    ...only,
  });
}

/** Once this is committed no answer is stored any more, so what is told of the others cannot be answered by. */
export async function markCounted(tx: Transaction, id: string): Promise<void> {
  const status: RoundStatus = "counted";
  await tx.round.update({ where: { id }, data: { status }, ...only });
}

export async function extendRound(
  tx: Transaction,
  round: { roundId: string; closesAt: number },
): Promise<void> {
  await tx.round.update({ where: { id: round.roundId }, data: { closesAt: round.closesAt }, ...only });
}

export async function skipRound(tx: Transaction, id: string): Promise<void> {
  const status: RoundStatus = "skipped";
  await tx.round.update({ where: { id }, data: { status }, ...only });
}

/** Null if there is no such round. None of it changes once the round is open. */
export async function frozenRound(
  tx: Transaction,
  roundId: string,
): Promise<(FrozenRound & { origin: Origin; sessionId: string }) | null> {
  const select = { sessionId: true, question: true, deal: true, origin: true };
  const row = await tx.round.findUnique({ where: { id: roundId }, select });
  // Only `createRound` writes origins.
  return row && { ...readFrozen(row), origin: JSON.parse(row.origin) as Origin, sessionId: row.sessionId };
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
