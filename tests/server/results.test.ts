// What a teacher finds after class: everyone's answers, counted right, and for that teacher's eyes only.

import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { Database } from "../../server/store/database";
import { deleteSession, listSessions, readResults } from "../../server/store/results";
import { endSession, startSession } from "../../server/store/sessions";
import { dialects } from "../setup/fresh-database";
import { newTeacher, teacherDatabase } from "./teacher-database";

const OPENED_AT = 1_800_000_000_000;

describe.each(dialects)("on %s", (dialect) => {
  let db: Database;
  let teacher: string;
  let session: { id: string; code: string };

  beforeAll(async () => {
    db = await teacherDatabase(dialect);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    teacher = await newTeacher(db);
    const { title, questions } = lectureQuiz;
    session = await startSession(db, { ownerId: teacher, title, questions });
  });

  /** Two revealed rounds: Ada right twice, Bo wrong then silent, a robot right once, and Rude removed after an answer. */
  async function holdClass() {
    const [first, second] = await Promise.all([round(0), round(1)]);
    const ada = await person("Ada", { score: 200 });
    const bo = await person("Bo", { score: 0 });
    const robot = await person("Robot 1", { score: 100, robot: true });
    const rude = await person("Rude", { score: 100, removedAt: new Date() });
    await answered(first, ada, { value: "-", correct: true });
    await answered(first, bo, { value: "+", correct: false });
    await answered(first, robot, { value: "-", correct: true });
    await answered(first, rude, { value: "-", correct: true });
    await answered(second, ada, { value: "+", correct: true });
  }

  async function round(index: number): Promise<string> {
    const data = { id: randomUUID(), sessionId: session.id, index, position: index, status: "revealed" };
    const times = { openedAt: OPENED_AT, answersFrom: OPENED_AT + 3_000, closesAt: null };
    const question = JSON.stringify(lectureQuiz.questions[index]);
    return (await db.prisma.round.create({ data: { ...data, ...times, question } })).id;
  }

  async function person(nickname: string, rest: { score: number; robot?: boolean; removedAt?: Date }) {
    const key = { nicknameKey: nickname.toLowerCase(), tokenHash: randomUUID() };
    const data = { sessionId: session.id, nickname, ...key, ...rest };
    return (await db.prisma.participant.create({ data })).id;
  }

  async function answered(
    roundId: string,
    participantId: string,
    graded: { value: string; correct: boolean },
  ) {
    const data = { id: randomUUID(), roundId, participantId, answeredAt: OPENED_AT + 7_500 };
    const grade = { correct: graded.correct, points: graded.correct ? 100 : 0 };
    await db.prisma.answer.create({ data: { ...data, value: JSON.stringify(graded.value), ...grade } });
  }

  it("shows who answered what, in the order asked, best first, without those who were removed", async () => {
    await holdClass();
    const results = await readResults(db, teacher, session.id);
    expect(results?.rounds.map(({ question }) => question)).toEqual(lectureQuiz.questions.slice(0, 2));
    expect(results?.participants.map(({ nickname, place, robot }) => [nickname, place, robot])).toEqual([
      ["Ada", 1, false],
      ["Robot 1", 2, true],
      ["Bo", 3, false],
    ]);
    const given = { takenMs: 4_500, answeredAt: OPENED_AT + 7_500 };
    const right = { ...given, value: "-", correct: true, credit: 1, points: 100 };
    expect(results?.participants.map(({ answers }) => answers)).toEqual([
      [right, { ...right, value: "+" }],
      [right, null],
      [{ ...right, value: "+", correct: false, credit: 0, points: 0 }, null],
    ]);
  });

  it("sums a class up by its students, not by its robots", async () => {
    await holdClass();
    expect(await listSessions(db, teacher)).toEqual([
      expect.objectContaining({
        id: session.id,
        code: session.code,
        title: lectureQuiz.title,
        participants: 2,
        robots: 1,
        graded: 3,
        right: 2,
      }),
    ]);
  });

  it("sums a rehearsal up by its robots", async () => {
    const rehearsed = await round(0);
    await answered(rehearsed, await person("Robot 1", { score: 100, robot: true }), {
      value: "-",
      correct: true,
    });
    expect(await listSessions(db, teacher)).toMatchObject([
      { participants: 0, robots: 1, graded: 1, right: 1 },
    ]);
  });

  it("lists a class that nobody joined", async () => {
    expect(await listSessions(db, teacher)).toMatchObject([{ participants: 0, robots: 0, graded: 0 }]);
    expect(await readResults(db, teacher, session.id)).toMatchObject({ rounds: [], participants: [] });
  });

  it("shows nothing to another teacher, and lets them delete nothing", async () => {
    await holdClass();
    await db.prisma.$transaction((tx) => endSession(tx, session.id));
    const stranger = await newTeacher(db);
    expect(await readResults(db, stranger, session.id)).toBeNull();
    expect(await listSessions(db, stranger)).toEqual([]);
    expect(await deleteSession(db, stranger, session.id)).toBe(false);
    expect(await readResults(db, teacher, session.id)).not.toBeNull();
  });

  it("deletes an ended session with every name and answer, but never a running one", async () => {
    await holdClass();
    expect(await deleteSession(db, teacher, session.id)).toBe(false);
    await db.prisma.$transaction((tx) => endSession(tx, session.id));
    expect(await deleteSession(db, teacher, session.id)).toBe(true);
    const where = { sessionId: session.id };
    expect(await db.prisma.participant.count({ where })).toBe(0);
    expect(await db.prisma.answer.count({ where: { round: where } })).toBe(0);
  });
});
