// The rows of rounds: written as effects of commands, and read for the question that was frozen at opening.

import type { Question } from "../../lib/questions/kinds";
import type { RoundClock } from "../../lib/session/state";
import type { Transaction } from "./database";

export type RoundStatus = "open" | "closed" | "revealed" | "skipped";

const only = { select: { id: true } };

export async function createRound(
  tx: Transaction,
  sessionId: string,
  opened: { round: RoundClock; index: number; question: Question },
): Promise<void> {
  const { id, position, revoteOf, openedAt, answersFrom, closesAt } = opened.round;
  const status: RoundStatus = "open";
  const times = { openedAt, answersFrom, closesAt };
  const data = { id, sessionId, index: opened.index, position, revoteOf, status, ...times };
  await tx.round.create({ data: { ...data, question: JSON.stringify(opened.question) }, ...only });
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

/** The question of a round, or null if there is no such round. It never changes once the round is open. */
export async function frozenQuestion(tx: Transaction, roundId: string): Promise<Question | null> {
  const row = await tx.round.findUnique({ where: { id: roundId }, select: { question: true } });
  return row && readQuestion(row.question);
}

/** It came from a programme, whose questions were checked when the session started. */
export const readQuestion = (json: string) => JSON.parse(json) as Question;
