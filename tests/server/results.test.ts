// What a teacher finds after class: everyone's answers, counted right, and for that teacher's eyes only.

import { randomUUID } from "node:crypto";
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { messagesIn } from "../../app/i18n/catalogue";
import { handsRight } from "../../app/questions/weight/dealt-count";
import { roundWords } from "../../app/sessions/[id]/answer-words";
import type { Kinds, Question } from "../../lib/questions/kinds";
import { truth } from "../../lib/questions/mind";
import { weight } from "../../lib/questions/weight/weight";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import type { Database } from "../../server/store/database";
import { earnedBy } from "../../server/store/earned";
import { giveCredits } from "../../server/store/old-credits";
import { deleteSession, lastTaught, listSessions } from "../../server/store/results";
import { endSession, startSession } from "../../server/store/sessions";
import { samples } from "../lib/questions/samples";
import { answersCsv } from "../setup/answers-csv";
import { dialects } from "../setup/fresh-database";
import { readCsv } from "../setup/read-csv";
import { addPairKind, pairQuestion } from "./support/pair-kind";
import { wholeResults } from "./support/whole-results";
import { newTeacher, teacherDatabase } from "./teacher-database";

/** Everyone was dealt three of the 41 weights; what is right on all three, and on two of them. */
const handOfThree = samples.weight[1] as Kinds["weight"]["question"];
const allOfThree = weight.write(weight.says(handOfThree, { at: 0, of: 1 }, 0, [], truth) ?? []);
const twoOfThree = `${allOfThree.startsWith("+") ? "-" : "+"}${allOfThree.slice(1)}`;

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
    const { id: quizId, title, items } = lectureQuiz;
    session = await startSession(db, { ownerId: teacher, title, quizId, items });
  });

  /** Two revealed rounds: Ada right twice, Bo wrong then silent, a robot right once, and Rude removed after an answer. */
  async function holdClass() {
    const [first, second] = await Promise.all([round(0), round(1)]);
    const ada = await person("Ada", { score: 200 });
    const bo = await person("Bo", { score: 0 });
    const robot = await person("Robot 1", { score: 100, robot: true });
    const rude = await person("Rude", { score: 100, removedAt: new Date() });
    await answered(first, ada, "-", 1);
    await answered(first, bo, "+", 0);
    await answered(first, robot, "-", 1);
    await answered(first, rude, "-", 1);
    await answered(second, ada, "+", 1);
  }

  async function round(
    index: number,
    question: Question | undefined = lectureQuiz.items[index],
    deal: number[] | null = [2, 0, 1],
  ) {
    const origin = JSON.stringify({ of: "programme", position: index });
    const data = { id: randomUUID(), sessionId: session.id, index, origin, status: "revealed" };
    const times = { openedAt: OPENED_AT, answersFrom: OPENED_AT + 3_000, closesAt: null };
    const frozen = { question: JSON.stringify(question), deal: deal && JSON.stringify(deal) };
    return (await db.prisma.round.create({ data: { ...data, ...times, ...frozen } })).id;
  }

  async function person(nickname: string, rest: { score: number; robot?: boolean; removedAt?: Date }) {
    const key = { nicknameKey: nickname.toLowerCase(), tokenHash: randomUUID() };
    const data = { sessionId: session.id, nickname, ...key, ...rest };
    return (await db.prisma.participant.create({ data })).id;
  }

  /** Right if `credit` is 1, unless `part` says that it is one of two. */
  async function answered(
    roundId: string,
    participantId: string,
    value: string,
    credit: number,
    rest: Partial<{ part: number; parts: number; correct: boolean | null; credit: null }> = {},
  ) {
    const key = { id: randomUUID(), roundId, participantId, answeredAt: OPENED_AT + 7_500 };
    const grade = { correct: credit === 1, credit, points: 100 * credit };
    await db.prisma.answer.create({ data: { ...key, value, ...grade, ...rest } });
  }

  it("shows who answered what, in the order asked, best first, without those who were removed", async () => {
    await holdClass();
    const results = await wholeResults(db, teacher, session.id);
    expect(results?.rounds).toMatchObject(
      lectureQuiz.items.slice(0, 2).map((question) => ({ question, deal: [2, 0, 1] })),
    );
    expect(results?.participants.map(({ nickname, place, robot }) => [nickname, place, robot])).toEqual([
      ["Ada", 1, false],
      ["Robot 1", 2, true],
      ["Bo", null, false],
    ]);
    const given = { place: 0, part: 0, takenMs: 4_500, answeredAt: OPENED_AT + 7_500 };
    const right = { ...given, value: "-", correct: true, credit: 1, points: 100 };
    expect(results?.participants.map(({ answers }) => answers)).toEqual([
      [[right], [{ ...right, value: "+" }]],
      [[right], []],
      [[{ ...right, value: "+", correct: false, credit: 0, points: 0 }], []],
    ]);
  });

  it("counts what was right before a discussion, though nothing of it was graded", async () => {
    const [first, second] = await Promise.all([round(0), round(1, lectureQuiz.items[0])]);
    const before = { status: "skipped" };
    await db.prisma.round.update({ where: { id: first }, data: before });
    await db.prisma.round.update({ where: { id: second }, data: { revoteOf: first } });
    const ungraded = { credit: null, correct: null };
    for (const name of ["Ada", "Bo", "Cy"]) {
      const score = name === "Cy" ? 0 : 100;
      const id = await person(name, { score });
      await answered(first, id, name === "Ada" ? "-" : "+", 0, ungraded);
      await answered(second, id, name === "Cy" ? "+" : "-", score / 100);
    }
    const results = await wholeResults(db, teacher, session.id);
    expect(results?.summaries).toMatchObject([
      { graded: 0, worth: { credit: 1, graded: 3 } },
      { graded: 3, worth: { credit: 2, graded: 3 } },
    ]);
  });

  it("says how many earned how much, the most first, of those alone who are counted", async () => {
    const first = await round(0);
    const third = 1 / 3;
    for (const [name, credit] of Object.entries({ Ada: 1, Bo: 0, Cy: 2 * third, Di: 1 - third, Ed: 0 }))
      await answered(first, await person(name, { score: 0 }), "-", credit);
    await answered(first, await person("Robot 1", { score: 0, robot: true }), "-", 0.5);
    await answered(first, await person("Rude", { score: 0, removedAt: new Date() }), "-", 0.5);
    const results = await wholeResults(db, teacher, session.id);
    expect(results?.summaries[0]?.byCredit.map(({ credit, people }) => [credit.toFixed(2), people])).toEqual([
      ["1.00", 1],
      ["0.67", 2],
      ["0.00", 2],
    ]);
  });

  it("adds up what each participant's graded answers earned, a whole answer at most a round", async () => {
    onTestFinished(addPairKind());
    await holdClass();
    const pair = await round(2, pairQuestion());
    const dee = await person("Dee", { score: 100 });
    await answered(pair, dee, "1", 0.75, { part: 0, parts: 2, correct: true });
    await answered(pair, dee, "2", 0.75, { part: 1, parts: 2, correct: true });
    const results = await wholeResults(db, teacher, session.id);
    const earned = results && (await earnedBy(db, results));
    expect(results?.participants.map(({ id, nickname }) => [nickname, earned?.get(id)])).toEqual(
      expect.arrayContaining([
        ["Ada", { credit: 2, graded: 2 }],
        ["Bo", { credit: 0, graded: 1 }],
        ["Dee", { credit: 1, graded: 1 }],
      ]),
    );
  });

  it("shows the parts of an answer in their order", async () => {
    onTestFinished(addPairKind());
    const asked = await round(0, pairQuestion());
    const ada = await person("Ada", { score: 30 });
    await answered(asked, ada, "3", 0, { part: 1, parts: 2, correct: false });
    await answered(asked, ada, "1", 0.5, { part: 0, parts: 2, correct: false });
    const results = await wholeResults(db, teacher, session.id);
    expect(results?.participants[0]?.answers[0]).toMatchObject([
      { part: 0, value: "1", credit: 0.5, points: 50 },
      { part: 1, value: "3", credit: 0, points: 0 },
    ]);
  });

  it("gives grades from before there were credits theirs: of a hand that was right in part, that part", async () => {
    const [asked, dealt] = await Promise.all([round(0, undefined, null), round(1, handOfThree, null)]);
    const [ada, bo] = [await person("Ada", { score: 100 }), await person("Bo", { score: 0 })];
    await answered(asked, ada, "-", 1, { credit: null });
    await answered(asked, bo, "+", 0, { credit: null });
    await answered(dealt, ada, twoOfThree, 0, { credit: null });
    await giveCredits(db);
    const results = await wholeResults(db, teacher, session.id);
    const credits = results?.participants.map(({ answers }) => answers.map(([given]) => given?.credit));
    expect(credits).toEqual([
      [1, expect.closeTo(2 / 3)],
      [0, undefined],
    ]);
    expect(await listSessions(db, teacher)).toMatchObject([{ right: expect.closeTo(5 / 9) }]);
  });

  it("counts a hand of cards alike in the list of classes, on the class's page and in its table", async () => {
    const dealt = await round(0, handOfThree);
    await answered(dealt, await person("Ada", { score: 67 }), twoOfThree, 2 / 3, { correct: false });
    await answered(dealt, await person("Bo", { score: 33 }), "?".concat(allOfThree.slice(1, 2), "?"), 1 / 3, {
      correct: false,
    });
    const results = await wholeResults(db, teacher, session.id);
    if (!results) throw new Error("The class is gone.");
    const { summary, answered: people = 0, right } = results.summaries[0] ?? {};
    const bar = handsRight(
      handOfThree,
      weight.reveal(handOfThree),
      summary as Kinds["weight"]["summary"],
      people,
    );
    const t = createTranslator({ locale: "en", messages: await messagesIn("en"), namespace: "results" });
    const [head, ...rows] = readCsv(answersCsv(results, await roundWords(results.rounds, "en"), t));
    const shares = rows.map((row) => Number(row[head?.indexOf("Share right") ?? -1]));
    expect((await listSessions(db, teacher))[0]?.right).toBeCloseTo(0.5);
    expect(right).toBeCloseTo(0.5);
    expect(bar).toEqual({ right: 3, count: 6, open: 2 });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeCloseTo(0.5);
  });

  it("shows the same share in the list of classes as on the class's own page, however it is made up", async () => {
    onTestFinished(addPairKind());
    const [blamed, pairs] = await Promise.all([round(0), round(1, pairQuestion())]);
    const ada = await person("Ada", { score: 90 });
    const bo = await person("Bo", { score: 5 });
    await answered(blamed, ada, "-", 1);
    await answered(pairs, ada, "1", 0.5, { part: 0, parts: 2, correct: false });
    await answered(pairs, ada, "3", 0.25, { part: 1, parts: 2, correct: false });
    await answered(blamed, bo, "+", 0);
    const [listed] = await listSessions(db, teacher);
    const results = await wholeResults(db, teacher, session.id);
    expect(results?.right).toBeCloseTo(1.75 / 3);
    expect(listed?.right).toBeCloseTo(1.75 / 3);
  });

  it("says when a quiz was last taught and how right that class was, once it is over", async () => {
    await holdClass();
    const { title } = lectureQuiz;
    const taught = (quiz = { id: "lecture", title }) => lastTaught(db, teacher, quiz);
    expect(await taught()).toBeNull();
    await db.inTransaction((tx) => endSession(tx, session.id));
    const right = expect.closeTo(2 / 3);
    expect(await taught()).toEqual({ id: session.id, startedAt: expect.any(Number), right });
    expect(await taught({ id: "lecture", title: { en: "As it is called now" } })).not.toBeNull();
    expect(await taught({ id: "another", title })).toBeNull();
    expect(await lastTaught(db, await newTeacher(db), { id: "lecture", title })).toBeNull();
    await db.prisma.liveSession.update({ where: { id: session.id }, data: { quizId: null } });
    expect(await taught({ id: "another", title })).not.toBeNull();
    expect(await taught({ id: "another", title: { en: "Another" } })).toBeNull();
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
        right: 2 / 3,
      }),
    ]);
  });

  it("sums a rehearsal up by its robots", async () => {
    const rehearsed = await round(0);
    await answered(rehearsed, await person("Robot 1", { score: 100, robot: true }), "-", 1);
    expect(await listSessions(db, teacher)).toMatchObject([{ participants: 0, robots: 1, right: 1 }]);
  });

  it("lists a class that nobody joined", async () => {
    expect(await listSessions(db, teacher)).toMatchObject([{ participants: 0, robots: 0, right: null }]);
    expect(await wholeResults(db, teacher, session.id)).toMatchObject({ rounds: [], participants: [] });
  });

  it("shows nothing to another teacher, and lets them delete nothing", async () => {
    await holdClass();
    await db.inTransaction((tx) => endSession(tx, session.id));
    const stranger = await newTeacher(db);
    expect(await wholeResults(db, stranger, session.id)).toBeNull();
    expect(await listSessions(db, stranger)).toEqual([]);
    expect(await deleteSession(db, stranger, session.id)).toBe(false);
    expect(await wholeResults(db, teacher, session.id)).not.toBeNull();
  });

  it("deletes an ended session with every name and answer, but never a running one", async () => {
    await holdClass();
    expect(await deleteSession(db, teacher, session.id)).toBe(false);
    await db.inTransaction((tx) => endSession(tx, session.id));
    expect(await deleteSession(db, teacher, session.id)).toBe(true);
    const where = { sessionId: session.id };
    expect(await db.prisma.participant.count({ where })).toBe(0);
    expect(await db.prisma.answer.count({ where: { round: where } })).toBe(0);
  });
});
