// No request holds the process for long, whatever a teacher has stored: a class ten times as large takes ten times as many turns, not longer ones.

import { createTranslator } from "next-intl";
import { afterAll, beforeAll, expect, it } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { roundWords } from "../../app/sessions/[id]/answer-words";
import { answersTable, piecesOf } from "../../app/sessions/[id]/answers-csv";
import type { Database } from "../../server/store/database";
import { earnedBy } from "../../server/store/earned";
import { joinAll } from "../../server/store/joining";
import { listSessions, readAnswersOf, readResults } from "../../server/store/results";
import { sumsOf } from "../../server/store/round-sums";
import { largeClass } from "../setup/large-owner";
import { longestBlock } from "../setup/longest-block";
import { newcomer, newLesson } from "./support/lessons";
import { multiplication } from "./support/multiplication";
import { newTeacher, teacherDatabase } from "./teacher-database";

const FEW = { participants: 60, rounds: 2 };
const MANY = { participants: 600, rounds: 20 };
/** Of a hundred times as many answers: one round of them, or a page of people, may take longer, and never all. */
const AT_MOST = 12;
/** Below this nobody notices, and clocks are too coarse to compare. */
const UNSEEN_MS = 2;

let db: Database;
let few: { teacher: string; id: string };
let many: { teacher: string; id: string };

beforeAll(async () => {
  db = await teacherDatabase();
  const hold = async (size: typeof FEW) => {
    const teacher = await newTeacher(db);
    return { teacher, id: await largeClass(db, teacher, multiplication(), size) };
  };
  few = await hold(FEW);
  many = await hold(MANY);
});
afterAll(() => db.close());

async function results({ teacher, id }: typeof few) {
  const results = await readResults(db, teacher, id);
  if (!results) throw new Error("The class is gone.");
  return results;
}

const works = {
  "the list of classes, counted for the first time": async ({ teacher, id }: typeof few) => {
    await db.prisma.roundSums.deleteMany();
    await db.prisma.liveSession.update({ where: { id }, data: { studentCount: null } });
    await listSessions(db, teacher);
  },
  "the questions and the people of a class": results,
  "the sums of all rounds": async (held: typeof few) => {
    const whole = await results(held);
    await db.prisma.roundSums.deleteMany();
    await sumsOf(db, whole, { participants: whole.participants.length, robots: 0 });
  },
  "what each has earned": async (held: typeof few) => {
    const whole = await results(held);
    await db.prisma.liveSession.update({ where: { id: held.id }, data: { earned: null } });
    expect((await earnedBy(db, whole)).size).toBe(whole.participants.length);
  },
  "the download of every answer": async (held: typeof few) => {
    const whole = await results(held);
    const t = createTranslator({ locale: "en", messages: await messagesIn("en"), namespace: "results" });
    const table = answersTable(await roundWords(whole.rounds, "en"), whole.called, t);
    let length = 0;
    for await (const piece of piecesOf(whole, table, (round, people) => readAnswersOf(db, round, people)))
      length += piece.length;
    expect(length).toBeGreaterThan(whole.participants.length * whole.rounds.length * 50);
  },
};

const ratioOf = async (work: (held: typeof few) => Promise<unknown>) => {
  const [short, long] = [await longestBlock(() => work(few)), await longestBlock(() => work(many))];
  return long / Math.max(short, UNSEEN_MS);
};

it.each(Object.entries(works))("%s goes in turns", async (_, work) => {
  expect(await ratioOf(work)).toBeLessThan(AT_MOST);
});

/** Whoever joins a class of so many: as many as a hall comes in at once, some at a time. */
async function joiningAmong(participants: number): Promise<number> {
  const { id } = await newLesson(db);
  await db.prisma.$executeRawUnsafe(
    `WITH RECURSIVE seats(seat) AS (SELECT 0 UNION ALL SELECT seat + 1 FROM seats WHERE seat + 1 < ?2)
    INSERT INTO "Participant" ("id", "sessionId", "nickname", "nicknameKey", "tokenHash", "seat")
    SELECT ?1 || seat, ?1, seat, seat, ?1 || seat, seat FROM seats`,
    id,
    participants,
  );
  let come = 0;
  return longestBlock(async () => {
    for (let batch = 0; batch < 10; batch++) {
      const some = Array.from({ length: 4 }, () => newcomer(id, `Late ${come++}`));
      expect(await joinAll(db, some, 2 * participants + 1_000)).toMatchObject(Array(4).fill({ ok: true }));
    }
  });
}

it("lets somebody into a full hall as fast as into an empty one", async () => {
  const [short, long] = [await joiningAmong(20), await joiningAmong(20_000)];
  expect(long / Math.max(short, UNSEEN_MS)).toBeLessThan(4);
});

it("lets others in between statements that follow each other", async () => {
  const counting = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT COUNT(*) FROM n`;
  const statements = async (times: number) => {
    for (let time = 0; time < times; time++) await db.prisma.$queryRawUnsafe(counting);
  };
  const [short, long] = [await longestBlock(() => statements(5)), await longestBlock(() => statements(50))];
  expect(long / short).toBeLessThan(4);
});

it("is found out where all answers of a class are read at once", async () => {
  const readAll = ({ id }: typeof few) => db.prisma.answer.findMany({ where: { round: { sessionId: id } } });
  expect(await ratioOf(readAll)).toBeGreaterThan(AT_MOST);
});
