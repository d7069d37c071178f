// What a class left behind, for its teacher alone: past sessions, and who answered what.

import { setImmediate as afterOthers } from "node:timers/promises";
import { type LocalizedText, localizedText } from "../../lib/questions/localized-text";
import { keptUntil, lastActive } from "../../lib/session/keeping";
import {
  type ClassResults,
  calledIn,
  type ResultAnswer,
  type ResultPerson,
  type ResultRound,
  type SessionResults,
  type SessionSummary,
  type Taught,
  type Topic,
} from "../../lib/session/results";
import { rankIn } from "../../lib/session/scoring";
import { config } from "../settings/config";
import type { Database } from "./database";
import { crowdOf } from "./earned";
import { eraseClass } from "./erase-class";
import { groupBy } from "./group-by";
import { ownedBy } from "./owned-by";
import { readOutlines, readRounds } from "./result-rounds";
import { readProgramme } from "./sessions";
import { leaveNoTrace } from "./traces";

/** A term's; four school years of classes at once would keep the server from its live ones. */
const CLASSES_AT_ONCE = 50;

/** What no page shows of a class, and may be as long as all the rest together. */
const LONG = { programme: true, state: true, earned: true } as const;

interface Part {
  /** Those that are running, or those that are over; both where it is left open. */
  running?: boolean;
  /** How many newer ones are passed over. */
  from?: number;
  atMost?: number;
}

/** Some of a teacher's classes, newest first. */
export async function listSessions(
  db: Database,
  ownerId: string,
  { running, from = 0, atMost = CLASSES_AT_ONCE }: Part = {},
): Promise<SessionSummary[]> {
  const rows = await db.prisma.liveSession.findMany({
    where: { ownerId, ...(running !== undefined && isRunning(running)) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip: from,
    take: atMost,
    omit: LONG,
  });
  const summaries: SessionSummary[] = [];
  for (const row of rows) {
    const crowd = await crowdOf(db, row);
    summaries.push({ id: row.id, code: row.code, title: readTitle(row.title), ...timesOf(row), ...crowd });
  }
  return summaries;
}

/** How many of a teacher's classes are running, and how many are over. */
export async function countSessions(db: Database, ownerId: string) {
  const count = (running: boolean) =>
    db.prisma.liveSession.count({ where: { ownerId, ...isRunning(running) } });
  return { running: await count(true), past: await count(false) };
}

/** What a teacher's newest class was about; null before there is one. */
export async function lastTopic(db: Database, ownerId: string): Promise<Topic | null> {
  const row = await db.prisma.liveSession.findFirst({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    select: { quizId: true, title: true },
  });
  return row && { quizId: row.quizId, title: readTitle(row.title) };
}

/** The newest of a teacher's classes that are over, of those with this quiz, and how right it was; null before there is one. */
export async function lastTaught(
  db: Database,
  ownerId: string,
  { id, title }: { id: string; title: LocalizedText },
): Promise<Taught | null> {
  // Of older classes no more than the title is known.
  const isAbout = [{ quizId: id }, { quizId: null, title: JSON.stringify(title) }];
  const row = await db.prisma.liveSession.findFirst({
    where: { ownerId, OR: isAbout, ...isRunning(false) },
    orderBy: { createdAt: "desc" },
    omit: LONG,
  });
  if (!row) return null;
  return { id: row.id, startedAt: row.createdAt.getTime(), right: (await crowdOf(db, row)).right };
}

const isRunning = (running: boolean) => ({ code: running ? { not: null } : null });

function timesOf({ createdAt, activeAt }: { createdAt: Date; activeAt: bigint }) {
  const startedAt = createdAt.getTime();
  return { startedAt, keptUntil: keptUntil(lastActive(startedAt, activeAt), config().keepClassesMonths) };
}

/**
 * Null if the teacher has no such session. Participants who were removed are left out, with their answers, and so is a
 * round that still takes answers: it has no result yet.
 */
export async function readClass(db: Database, ownerId: string, id: string): Promise<ClassResults | null> {
  const row = await db.prisma.liveSession.findFirst({
    where: ownedBy(ownerId, id),
    omit: { ...LONG, programme: false },
  });
  if (!row) return null;
  const rounds = await readOutlines(db, id);
  return {
    id: row.id,
    code: row.code,
    title: readTitle(row.title),
    ...timesOf(row),
    rounds,
    called: calledIn(rounds, readProgramme(row.programme)),
    participants: await readRanked(db, id),
  };
}

/** The same, with all that a round has. */
export async function readResults(db: Database, ownerId: string, id: string): Promise<SessionResults | null> {
  const results = await readClass(db, ownerId, id);
  return results && { ...results, rounds: await readRounds(db, results.rounds) };
}

/** A few milliseconds' worth. */
const PEOPLE_AT_ONCE = 500;

/** Best first. Read by seats, which nobody changes, so that a class that goes on meanwhile is still read whole. */
async function readRanked({ prisma }: Database, sessionId: string): Promise<ResultPerson[]> {
  const everyone: PersonRow[] = [];
  let some: PersonRow[];
  do {
    await afterOthers();
    some = await prisma.participant.findMany({
      where: { sessionId },
      orderBy: [{ seat: "asc" }, { id: "asc" }],
      ...{ skip: everyone.length, take: PEOPLE_AT_ONCE },
      select: { id: true, nickname: true, nicknameKey: true, robot: true, score: true, removedAt: true },
    });
    everyone.push(...some);
  } while (some.length === PEOPLE_AT_ONCE);
  const staying = everyone.filter(({ removedAt }) => removedAt === null).sort(byScore);
  const scores = staying.map(({ score }) => score);
  return staying.map(({ id, nickname, robot, score }) => ({
    ...{ id, nickname, robot, score },
    ...rankIn(scores, score),
  }));
}

interface PersonRow extends Pick<ResultPerson, "id" | "nickname" | "robot" | "score"> {
  nicknameKey: string;
  removedAt: Date | null;
}

const byScore = (one: PersonRow, other: PersonRow) =>
  other.score - one.score || (one.nicknameKey < other.nicknameKey ? -1 : 1);

/** What some people said in a round, part by part, by participant. */
export async function readAnswersOf(
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

interface AnswerRow extends Pick<ResultAnswer, "place" | "part" | "value" | "correct" | "credit" | "points"> {
  answeredAt: bigint;
}

function toAnswer({ place, part, value, correct, credit, points, ...row }: AnswerRow, answersFrom: number) {
  const answeredAt = Number(row.answeredAt);
  const takenMs = Math.max(0, answeredAt - answersFrom);
  return { place, part, value, takenMs, answeredAt, correct, credit, points };
}

const readTitle = (json: string) => localizedText.parse(JSON.parse(json));
