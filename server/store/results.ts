// What a class left behind, for its teacher alone: past sessions, and who answered what.

import { answer, kindOf, type Question, question } from "../../lib/questions/kinds";
import { localizedText } from "../../lib/questions/localized-text";
import type { ResultAnswer, SessionResults, SessionSummary } from "../../lib/session/results";
import { placeOf } from "../../lib/session/scoring";
import type { Database } from "./database";
import type { RoundStatus } from "./rounds";

/** Newest first. */
export async function listSessions(db: Database, ownerId: string): Promise<SessionSummary[]> {
  const rows = await db.prisma.liveSession.findMany({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    select: { id: true, code: true, title: true, createdAt: true },
  });
  const crowds = await countPeople(db, ownerId);
  return rows.map(({ id, code, title, createdAt }) => {
    const [people, robots] = [false, true].map((robot) => crowds.get(`${id} ${robot}`) ?? nobody);
    const { graded, right } = people?.graded ? people : (robots ?? nobody);
    return {
      id,
      code,
      title: readTitle(title),
      startedAt: createdAt.getTime(),
      participants: people?.count ?? 0,
      robots: robots?.count ?? 0,
      graded,
      right,
    };
  });
}

interface Crowd {
  count: number;
  graded: number;
  right: number;
}

const nobody: Crowd = { count: 0, graded: 0, right: 0 };

/** The students and the robots of each of a teacher's sessions, in one query. */
async function countPeople(db: Database, ownerId: string): Promise<Map<string, Crowd>> {
  const rows = await db.prisma.$queryRaw<
    { sessionId: string; robot: boolean | number; count: bigint; graded: bigint; right: bigint }[]
  >`
    SELECT person."sessionId", person."robot", COUNT(DISTINCT person."id") AS "count",
      COUNT(given."correct") AS "graded", COUNT(CASE WHEN given."correct" THEN 1 END) AS "right"
    FROM "Participant" AS person
    JOIN "LiveSession" AS session ON session."id" = person."sessionId"
    LEFT JOIN "Answer" AS given ON given."participantId" = person."id"
    WHERE session."ownerId" = ${ownerId} AND person."removedAt" IS NULL
    GROUP BY person."sessionId", person."robot"`;
  return new Map(
    rows.map(({ sessionId, robot, count, graded, right }) => [
      `${sessionId} ${Boolean(robot)}`,
      { count: Number(count), graded: Number(graded), right: Number(right) },
    ]),
  );
}

/** Null if the teacher has no such session. Participants who were removed are left out, with their answers. */
export async function readResults(db: Database, ownerId: string, id: string): Promise<SessionResults | null> {
  const row = await db.prisma.liveSession.findFirst({
    where: { id, ownerId },
    include: {
      rounds: { orderBy: { index: "asc" } },
      participants: {
        where: { removedAt: null },
        orderBy: [{ score: "desc" }, { nicknameKey: "asc" }],
        include: { answers: true },
      },
    },
  });
  if (!row) return null;
  const rounds = row.rounds.map((round) => ({
    ...round,
    answersFrom: Number(round.answersFrom),
    question: question.parse(JSON.parse(round.question)),
  }));
  const scores = row.participants.map(({ score }) => score);
  return {
    id: row.id,
    code: row.code,
    title: readTitle(row.title),
    startedAt: row.createdAt.getTime(),
    rounds: rounds.map((round) => ({
      id: round.id,
      revoteOf: round.revoteOf,
      question: round.question,
      // Only `rounds.ts` writes it.
      status: round.status as RoundStatus,
    })),
    participants: row.participants.map(({ id, nickname, robot, seat, score, answers }) => ({
      id,
      nickname,
      robot,
      seat,
      score,
      place: placeOf(score, scores),
      answers: rounds.map((round) => {
        const given = answers.find(({ roundId }) => roundId === round.id);
        return given ? toAnswer(given, round, seat) : null;
      }),
    })),
  };
}

/** Deletes an ended session with everyone's names and answers. False if the teacher has no such session. */
export async function deleteSession(db: Database, ownerId: string, id: string): Promise<boolean> {
  const { count } = await db.prisma.liveSession.deleteMany({ where: { id, ownerId, code: null } });
  return count > 0;
}

interface AnswerRow {
  value: string;
  answeredAt: bigint;
  correct: boolean | null;
  points: number | null;
}

function toAnswer(
  { value: json, answeredAt, correct, points }: AnswerRow,
  { question, answersFrom }: { question: Question; answersFrom: number },
  seat: number,
): ResultAnswer {
  const at = Number(answeredAt);
  const takenMs = Math.max(0, at - answersFrom);
  const value = answer.parse(JSON.parse(json));
  const credit = correct === null ? null : kindOf(question).credit(question, value, seat);
  return { value, takenMs, answeredAt: at, correct, credit, points };
}

const readTitle = (json: string) => localizedText.parse(JSON.parse(json));
