// What a class's rows say about people: who is in it, who leads, and each student's own part.

import { type Answer, answer } from "../../lib/questions/kinds";
import { cardsOf } from "../../lib/questions/weight";
import { placeOf } from "../../lib/session/scoring";
import type { Standing, You } from "../../lib/session/views";
import type { Snapshot } from "../../lib/session/views-of";
import type { Database } from "./database";

export interface Person {
  id: string;
  nickname: string;
  robot: boolean;
}

/** Everyone in the session, in the order of joining. */
export function readPeople(db: Database, sessionId: string): Promise<Person[]> {
  return db.prisma.participant.findMany({
    where: { sessionId, removedAt: null },
    orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
    select: { id: true, nickname: true, robot: true },
  });
}

/** The first `limit` places, or all of them. */
export async function readStandings(db: Database, sessionId: string, limit?: number): Promise<Standing[]> {
  const best = await db.prisma.participant.findMany({
    where: { sessionId, removedAt: null },
    orderBy: [{ score: "desc" }, { nicknameKey: "asc" }],
    select: { nickname: true, score: true, streak: true },
    ...(limit !== undefined && { take: limit }),
  });
  const scores = best.map(({ score }) => score);
  return best.map((one) => ({ ...one, place: placeOf(one.score, scores) }));
}

/** Where the class is, and what is asked. */
type Moment = Pick<Snapshot, "state" | "question">;

interface OwnRow {
  nickname: string;
  seat: number;
  score: number;
  streak: number;
  value: string | null;
  correct: boolean | number | null;
  points: number | null;
}

/** One student's own part, read alone: a phone that connects costs the same in any class. */
export async function readYou(db: Database, participantId: string, moment: Moment): Promise<You | null> {
  const { state } = moment;
  const roundId = "round" in state ? state.round.id : "";
  const [row] = await db.prisma.$queryRaw<(OwnRow & { ahead: number | bigint; of: number | bigint })[]>`
    SELECT me."nickname", me."seat", me."score", me."streak", given."value", given."correct", given."points",
      (SELECT COUNT(*) FROM "Participant" AS other WHERE other."sessionId" = me."sessionId"
        AND other."removedAt" IS NULL AND other."score" > me."score") AS "ahead",
      (SELECT COUNT(*) FROM "Participant" AS other WHERE other."sessionId" = me."sessionId"
        AND other."removedAt" IS NULL) AS "of"
    FROM "Participant" AS me
    LEFT JOIN "Answer" AS given ON given."participantId" = me."id" AND given."roundId" = ${roundId}
    WHERE me."id" = ${participantId} AND me."removedAt" IS NULL`;
  return row ? youOf(row, { place: Number(row.ahead) + 1, of: Number(row.of) }, moment) : null;
}

/** Everyone's own part at once, by participant: what a reveal tells a whole class. */
export async function readEveryone(
  db: Database,
  sessionId: string,
  moment: Moment,
): Promise<Map<string, You>> {
  const { state } = moment;
  const roundId = "round" in state ? state.round.id : "";
  const rows = await db.prisma.$queryRaw<(OwnRow & { id: string })[]>`
    SELECT me."id", me."nickname", me."seat", me."score", me."streak", given."value", given."correct", given."points"
    FROM "Participant" AS me
    LEFT JOIN "Answer" AS given ON given."participantId" = me."id" AND given."roundId" = ${roundId}
    WHERE me."sessionId" = ${sessionId} AND me."removedAt" IS NULL
    ORDER BY me."score" DESC`;
  const scores = rows.map(({ score }) => score);
  const of = rows.length;
  return new Map(rows.map((row) => [row.id, youOf(row, { place: placeOf(row.score, scores), of }, moment)]));
}

function youOf(row: OwnRow, rank: { place: number; of: number }, { state, question }: Moment): You {
  const { nickname, seat, score, streak, correct, points } = row;
  const roundId = "round" in state ? state.round.id : "";
  const isGraded = state.phase === "revealed" || state.phase === "standings";
  const value: Answer | null = row.value === null ? null : answer.parse(JSON.parse(row.value));
  return {
    nickname,
    seat,
    score,
    streak,
    ...rank,
    answer: value === null ? null : { roundId, value },
    cards: question?.kind === "weight" ? cardsOf(question, seat) : null,
    // Before the reveal reached every row there is nothing to tell.
    outcome: isGraded && value !== null ? { roundId, correct: Boolean(correct), points: points ?? 0 } : null,
  };
}
