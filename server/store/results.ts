// What a class left behind, for its teacher alone: past sessions, and who answered what.

import { setImmediate as afterOthers } from "node:timers/promises";
import { kindOf } from "../../lib/questions/kinds";
import { localizedText } from "../../lib/questions/localized-text";
import { isGraceOver } from "../../lib/session/clock";
import { dealtIn } from "../../lib/session/deal";
import { keptUntil, lastActive } from "../../lib/session/keeping";
import {
  countsRobots,
  type ResultAnswer,
  type ResultPerson,
  type ResultRound,
  type RoundSummary,
  type SessionResults,
  type SessionSummary,
} from "../../lib/session/results";
import { rankIn } from "../../lib/session/scoring";
import { type StoredAnswer, summaryOf } from "../../lib/session/stored-answers";
import { config } from "../settings/config";
import type { Database } from "./database";
import { crowdOf, earnedIn } from "./earned";
import { eraseClass } from "./erase-class";
import { groupBy } from "./group-by";
import { oneByOne } from "./one-by-one";
import { ownedBy } from "./owned-by";
import { type RoundStatus, readFrozen } from "./rounds";
import { leaveNoTrace } from "./traces";

/** Newest first. */
export async function listSessions(db: Database, ownerId: string): Promise<SessionSummary[]> {
  const rows = await db.prisma.liveSession.findMany({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    omit: { programme: true, state: true },
  });
  const summaries: SessionSummary[] = [];
  for (const row of rows) {
    const crowd = await crowdOf(db, row);
    summaries.push({ id: row.id, code: row.code, title: readTitle(row.title), ...timesOf(row), ...crowd });
  }
  return summaries;
}

function timesOf({ createdAt, activeAt }: { createdAt: Date; activeAt: bigint }) {
  const startedAt = createdAt.getTime();
  return { startedAt, keptUntil: keptUntil(lastActive(startedAt, activeAt), config().keepClassesMonths) };
}

/**
 * Null if the teacher has no such session. Participants who were removed are left out, with their answers, and so is a
 * round that still takes answers: it has no result yet.
 */
export async function readResults(db: Database, ownerId: string, id: string): Promise<SessionResults | null> {
  const row = await db.prisma.liveSession.findFirst({
    where: ownedBy(ownerId, id),
    omit: { programme: true, state: true },
    include: { rounds: { orderBy: { index: "asc" } } },
  });
  if (!row) return null;
  return {
    id: row.id,
    code: row.code,
    title: readTitle(row.title),
    ...timesOf(row),
    rounds: await oneByOne(row.rounds.filter(isOver), toRound),
    participants: await readRanked(db, id),
  };
}

/** Best first. */
async function readRanked(db: Database, sessionId: string): Promise<ResultPerson[]> {
  const rows = await db.prisma.participant.findMany({
    where: { sessionId, removedAt: null },
    orderBy: [{ score: "desc" }, { nicknameKey: "asc" }],
    select: { id: true, nickname: true, robot: true, score: true },
  });
  const scores = rows.map(({ score }) => score);
  return rows.map((row) => ({ ...row, ...rankIn(scores, row.score) }));
}

type Crowd = Pick<SessionSummary, "participants" | "robots">;

/** What became of a round, of the students' answers or, where there were only robots, of theirs. */
export async function summarizeRound(db: Database, round: ResultRound, crowd: Crowd): Promise<RoundSummary> {
  await afterOthers();
  const { question, deal, id } = round;
  const robots = countsRobots(crowd);
  const said = await readCounted(db, id, kindOf(question).period(question), robots);
  const earned = await earnedIn(db, id, robots);
  const people = robots ? crowd.robots : crowd.participants;
  return {
    ...earned,
    silent: people - earned.answered,
    summary: summaryOf(question, said, dealtIn(deal)),
  };
}

/** Equal answers as one, with their number, of places that are asked the same. */
async function readCounted(
  db: Database,
  roundId: string,
  period: number,
  robots: boolean,
): Promise<StoredAnswer[]> {
  const rows = await db.prisma.$queryRaw<(StoredAnswer & { times: bigint | number })[]>`
    SELECT given."place" % CAST(${period} AS INTEGER) AS "place", given."part", given."value", COUNT(*) AS "times"
    FROM "Answer" AS given JOIN "Participant" AS person ON person."id" = given."participantId"
    WHERE given."roundId" = ${roundId} AND person."removedAt" IS NULL AND person."robot" = ${robots}
    GROUP BY 1, 2, 3`;
  return rows.map((row) => ({ ...row, place: Number(row.place), times: Number(row.times) }));
}

/** What some people said in a round, part by part, by participant. */
export async function readSaid(
  db: Database,
  { id: roundId, answersFrom }: ResultRound,
  people: readonly Pick<ResultPerson, "id">[],
): Promise<Map<string, ResultAnswer[]>> {
  await afterOthers();
  const answers = await db.prisma.answer.findMany({
    where: { roundId, participantId: { in: people.map(({ id }) => id) } },
    orderBy: { part: "asc" },
    omit: { id: true, roundId: true, parts: true },
  });
  const byParticipant = groupBy(answers, ({ participantId }) => participantId);
  return new Map(
    [...byParticipant].map(([id, parts]) => [id, parts.map((part) => toAnswer(part, answersFrom))]),
  );
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
  answeredAt: bigint;
}

/** What became of a round, for those who read of it afterwards. */
const outcomes: Record<RoundStatus, ResultRound["status"]> = {
  open: "closed",
  closed: "closed",
  counted: "closed",
  revealed: "revealed",
  skipped: "skipped",
};

function toRound({ id, revoteOf, status, answersFrom, ...row }: RoundRow): ResultRound {
  return {
    id,
    revoteOf,
    status: outcomes[status as RoundStatus],
    answersFrom: Number(answersFrom),
    ...readFrozen(row),
  };
}

function toAnswer({ place, part, value, correct, credit, points, ...row }: AnswerRow, answersFrom: number) {
  const answeredAt = Number(row.answeredAt);
  const takenMs = Math.max(0, answeredAt - answersFrom);
  return { place, part, value, takenMs, answeredAt, correct, credit, points };
}

const readTitle = (json: string) => localizedText.parse(JSON.parse(json));
