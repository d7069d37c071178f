// What a class left behind, for its teacher alone: past sessions, and who answered what.

import { localizedText } from "../../lib/questions/localized-text";
import { isGraceOver } from "../../lib/session/clock";
import { keptUntil, lastActive } from "../../lib/session/keeping";
import type { ResultAnswer, ResultRound, SessionResults, SessionSummary } from "../../lib/session/results";
import { rankIn } from "../../lib/session/scoring";
import { config } from "../settings/config";
import type { Database } from "./database";
import { eraseClass } from "./erase-class";
import { groupBy } from "./group-by";
import { ownedBy } from "./owned-by";
import { type RoundStatus, readFrozen } from "./rounds";
import { leaveNoTrace } from "./traces";

/** Newest first. */
export async function listSessions(db: Database, ownerId: string): Promise<SessionSummary[]> {
  const rows = await db.prisma.liveSession.findMany({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    select: { id: true, code: true, title: true, createdAt: true, activeAt: true },
  });
  const crowds = await countPeople(db, ownerId);
  return rows.map(({ id, code, title, ...row }) => {
    const [people, robots] = [false, true].map((robot) => crowds.get(`${id} ${robot}`));
    return {
      id,
      code,
      title: readTitle(title),
      ...timesOf(row),
      participants: people?.count ?? 0,
      robots: robots?.count ?? 0,
      right: (people ?? robots ?? nobody).right,
    };
  });
}

function timesOf({ createdAt, activeAt }: { createdAt: Date; activeAt: bigint }) {
  const startedAt = createdAt.getTime();
  return { startedAt, keptUntil: keptUntil(lastActive(startedAt, activeAt), config().keepClassesMonths) };
}

interface Crowd {
  count: number;
  /** The mean share of credit over participants and rounds; null where nothing is graded. */
  right: number | null;
}

const nobody: Crowd = { count: 0, right: null };

/** The students and the robots of each of a teacher's sessions, in one query, counted as `shareRight` counts them. */
async function countPeople(db: Database, ownerId: string): Promise<Map<string, Crowd>> {
  const rows = await db.prisma.$queryRaw<
    { sessionId: string; robot: boolean | number; count: bigint; right: number | null }[]
  >`
    SELECT "sessionId", "robot", COUNT(DISTINCT "id") AS "count",
      AVG(CASE WHEN "credit" > 1 THEN 1 ELSE "credit" END) AS "right"
    FROM (
      SELECT person."sessionId", person."robot", person."id", SUM(given."credit") AS "credit"
      FROM "Participant" AS person
      JOIN "LiveSession" AS session ON session."id" = person."sessionId"
      LEFT JOIN "Answer" AS given ON given."participantId" = person."id"
      WHERE session."ownerId" = ${ownerId} AND person."removedAt" IS NULL
      GROUP BY person."sessionId", person."robot", person."id", given."roundId"
    ) AS said
    GROUP BY "sessionId", "robot"`;
  return new Map(
    rows.map(({ sessionId, robot, count, right }) => [
      `${sessionId} ${Boolean(robot)}`,
      { count: Number(count), right: right === null ? null : Number(right) },
    ]),
  );
}

/**
 * Null if the teacher has no such session. Participants who were removed are left out, with their answers, and so is a
 * round that still takes answers: it has no result yet.
 */
export async function readResults(db: Database, ownerId: string, id: string): Promise<SessionResults | null> {
  const row = await db.prisma.liveSession.findFirst({
    where: ownedBy(ownerId, id),
    include: {
      rounds: { orderBy: { index: "asc" } },
      participants: { where: { removedAt: null }, orderBy: [{ score: "desc" }, { nicknameKey: "asc" }] },
    },
  });
  if (!row) return null;
  const answers = await readRounds(db, row.id, row.rounds.filter(isOver));
  const scores = row.participants.map(({ score }) => score);
  return {
    id: row.id,
    code: row.code,
    title: readTitle(row.title),
    ...timesOf(row),
    rounds: answers.map(({ round }) => round),
    participants: row.participants.map(({ id, nickname, robot, score }) => ({
      id,
      nickname,
      robot,
      score,
      ...rankIn(scores, score),
      answers: answers.map(({ said }) => said.get(id) ?? []),
    })),
  };
}

/** Deletes an ended session with everyone's names and answers. False if the teacher has no such session. */
export async function deleteSession(db: Database, ownerId: string, id: string): Promise<boolean> {
  const where = { ...ownedBy(ownerId, id), code: null };
  if ((await db.prisma.liveSession.count({ where })) === 0) return false;
  await eraseClass(db, id);
  await leaveNoTrace(db);
  return true;
}

interface RoundRow {
  id: string;
  question: string;
  deal: string | null;
  status: string;
  revoteOf: string | null;
  answersFrom: bigint;
  closesAt: bigint | null;
}

function isOver({ status, closesAt }: RoundRow): boolean {
  if (status === ("open" satisfies RoundStatus)) return false;
  const isClosed = status === ("closed" satisfies RoundStatus);
  return !isClosed || isGraceOver({ closesAt: Number(closesAt) }, Date.now());
}

interface AnswerRow extends Pick<ResultAnswer, "place" | "part" | "value" | "correct" | "credit" | "points"> {
  participantId: string;
  answeredAt: bigint;
}

/** Each round, and what was said in it by participant, part by part. */
async function readRounds(db: Database, sessionId: string, rounds: readonly RoundRow[]) {
  const answers = await db.prisma.answer.findMany({
    where: { round: { sessionId } },
    orderBy: { part: "asc" },
  });
  const byRound = groupBy(answers, ({ roundId }) => roundId);
  return rounds.map((row) => {
    const round = toRound(row);
    const byParticipant = groupBy(byRound.get(row.id) ?? [], ({ participantId }) => participantId);
    const said = [...byParticipant].map(
      ([id, parts]) => [id, parts.map((part) => toAnswer(part, Number(row.answersFrom)))] as const,
    );
    return { round, said: new Map(said) };
  });
}

/** What became of a round, for those who read of it afterwards. */
const outcomes: Record<RoundStatus, ResultRound["status"]> = {
  open: "closed",
  closed: "closed",
  counted: "closed",
  revealed: "revealed",
  skipped: "skipped",
};

function toRound({ id, revoteOf, status, ...row }: RoundRow): ResultRound {
  return { id, revoteOf, status: outcomes[status as RoundStatus], ...readFrozen(row) };
}

function toAnswer({ place, part, value, correct, credit, points, ...row }: AnswerRow, answersFrom: number) {
  const answeredAt = Number(row.answeredAt);
  const takenMs = Math.max(0, answeredAt - answersFrom);
  return { place, part, value, takenMs, answeredAt, correct, credit, points };
}

const readTitle = (json: string) => localizedText.parse(JSON.parse(json));
