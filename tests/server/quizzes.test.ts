// A teacher's own quizzes: kept as typed, never overwritten unnoticed, and nobody else's business.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MAX_BYTES, MAX_KEPT } from "../../lib/expression/limits";
import { finished, MAX_TITLE_LENGTH, sentQuiz } from "../../lib/questions/draft";
import type { ItemDraft } from "../../lib/questions/item";
import { MAX_ITEMS } from "../../lib/questions/item-numbers";
import { sketchesOf } from "../../lib/questions/sketched-item";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { MAX_QUIZ_BYTES } from "../../server/process/bodies";
import { shapeOf } from "../../server/process/body-shape";
import type { Database } from "../../server/store/database";
import { readSketches } from "../../server/store/quiz-sketches";
import {
  createQuiz,
  deleteQuiz,
  listQuizzes,
  MAX_QUIZZES,
  readQuiz,
  saveQuiz,
} from "../../server/store/quizzes";
import { countSessions, deleteSession, listSessions, readResults } from "../../server/store/results";
import { MAX_CLASSES, openClass } from "../../server/store/sessions";
import { dialects } from "../setup/fresh-database";
import { newQuiz, newTeacher, teacherDatabase } from "./teacher-database";

const question = {
  kind: "blame",
  expression: "a = 2\nL = a * a",
  target: "a",
  showsBlameFromAbove: false,
  prompt: { zh: "a 背不背锅？" },
  explanation: {},
  seconds: 30,
  points: 100,
} satisfies ItemDraft;
const slide: ItemDraft = { kind: "slide", title: { zh: "锅从哪儿来" }, text: {}, picture: null };
const half: ItemDraft = { ...question, expression: "a = 2\nL = a *" };
const quiz = { title: { zh: "第一课" }, items: [question, slide, half] };

describe.each(dialects)("on %s", (dialect) => {
  let db: Database;
  let teacher: string;

  beforeAll(async () => {
    db = await teacherDatabase(dialect);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    teacher = await newTeacher(db);
  });

  it("keeps a quiz as it was typed, half-written items and their order included", async () => {
    const id = await newQuiz(db, teacher, quiz);
    expect(await readQuiz(db, teacher, id)).toEqual({ id, version: 0, ...quiz });
  });

  it("keeps the built-in quiz as a teacher's own, word for word", async () => {
    const id = await newQuiz(db, teacher, { title: lectureQuiz.title, items: lectureQuiz.items });
    const own = await readQuiz(db, teacher, id);
    expect(own?.items).toEqual(lectureQuiz.items);
    expect(own?.items.every(finished)).toBe(true);
  });

  it("takes the largest quiz there may be, however its letters are written on the way", async () => {
    const text = "\u0001".repeat(1_000);
    const expression = "\u0001".repeat(MAX_KEPT);
    const target = expression.slice(0, MAX_BYTES);
    const words = { en: text, zh: text };
    const largest = {
      kind: "slide",
      title: words,
      text: words,
      picture: { kind: "graph", expression, target },
    };
    const long = { ...question, expression, target, prompt: words, explanation: words };
    const title = { en: text.slice(0, 2 * MAX_TITLE_LENGTH), zh: "" };
    const id = await newQuiz(db, teacher, { title: {}, items: [] });
    for (const kind of [largest, long]) {
      const sent = { title, items: Array.from({ length: MAX_ITEMS }, () => kind) };
      const body = Buffer.from(JSON.stringify([{ id, version: 0, ...sent }]));
      expect(body.length).toBeLessThan(0.99 * MAX_QUIZ_BYTES);
      expect(shapeOf("text/plain")(body)).toBe(true);
      const copy = await newQuiz(db, teacher, sentQuiz.parse(sent));
      expect(await readQuiz(db, teacher, copy)).toMatchObject(sent);
    }
  });

  it.each([
    ["a title without end", { title: { en: "x".repeat(2 * MAX_TITLE_LENGTH + 1) }, items: [] }],
    ["more items than a quiz has", { title: {}, items: Array(MAX_ITEMS + 1).fill(slide) }],
    ["a text without end", { title: {}, items: [{ ...slide, text: { en: "x".repeat(1_001) } }] }],
    ["JSON as deep as it is long", { title: JSON.parse("[".repeat(50_000) + "]".repeat(50_000)), items: [] }],
  ])("is not made of %s", (_, sent) => {
    expect(sentQuiz.safeParse(sent).success).toBe(false);
  });

  it("says which quizzes are not ready, the last edited first", async () => {
    const first = await newQuiz(db, teacher, quiz);
    const second = await newQuiz(db, teacher, { ...quiz, items: [] });
    await saveQuiz(db, teacher, { id: first, version: 0, ...quiz });
    const summaries = await listQuizzes(db, teacher);
    expect(summaries.map(({ id }) => id)).toEqual([first, second]);
    expect(summaries[0]).toMatchObject({ title: { zh: "第一课" }, questions: 2, slides: 1, unfinished: 1 });
  });

  it("lists quizzes without reading their items, however large", async () => {
    const id = await newQuiz(db, teacher, quiz);
    const untimed = { ...half, seconds: null };
    await saveQuiz(db, teacher, { id, version: 0, ...quiz, items: [half, untimed, slide] });
    await db.prisma.question.updateMany({ where: { quizId: id }, data: { content: "what nobody reads" } });
    const [summary] = await listQuizzes(db, teacher);
    expect(summary).toMatchObject({ questions: 2, slides: 1, unfinished: 2, answerSeconds: 30 });
    expect(summary?.kinds).toEqual(["blame", "blame", "slide"]);
  });

  it("counts once what was saved before there were counts, which is no edit", async () => {
    const old = await newQuiz(db, teacher, quiz);
    const last = await newQuiz(db, teacher, quiz);
    const none = {
      ...{ questionCount: null, slideCount: null, unfinishedCount: null },
      ...{ answerSeconds: null, itemKinds: null },
    };
    const { updatedAt } = await db.prisma.quiz.findUniqueOrThrow({ where: { id: old } });
    await db.prisma.quiz.update({ where: { id: old }, data: { ...none, updatedAt } });
    const summaries = await listQuizzes(db, teacher);
    expect(summaries.map(({ id }) => id)).toEqual([last, old]);
    expect(summaries[1]).toMatchObject({ questions: 2, slides: 1, unfinished: 1, answerSeconds: 60 });
    await db.prisma.question.updateMany({ where: { quizId: old }, data: { content: "what nobody reads" } });
    expect(await listQuizzes(db, teacher)).toEqual(summaries);
  });

  it("draws the first items when they are saved, and shows that without reading them", async () => {
    const id = await newQuiz(db, teacher, { ...quiz, items: [question, half, slide, slide, question] });
    await db.prisma.question.updateMany({ where: { quizId: id }, data: { content: "what nobody reads" } });
    const sketches = (await readSketches(db, teacher, [id])).get(id);
    expect(sketches).toEqual(sketchesOf([question, half, slide, slide].map(finished)));
    expect(sketches?.map(Boolean)).toEqual([true, false, true, true]);
  });

  it("draws once what was saved before there were pictures, which is no edit", async () => {
    const old = await newQuiz(db, teacher, quiz);
    const last = await newQuiz(db, teacher, quiz);
    const { updatedAt } = await db.prisma.quiz.findUniqueOrThrow({ where: { id: old } });
    await db.prisma.quiz.update({ where: { id: old }, data: { itemSketches: null, updatedAt } });
    const sketches = await readSketches(db, teacher, [old, last]);
    expect(sketches.get(old)).toEqual(sketches.get(last));
    await db.prisma.question.updateMany({ where: { quizId: old }, data: { content: "what nobody reads" } });
    expect(await readSketches(db, teacher, [old, last])).toEqual(sketches);
    expect((await listQuizzes(db, teacher)).map(({ id }) => id)).toEqual([last, old]);
  });

  it("draws nobody else's quiz", async () => {
    const id = await newQuiz(db, teacher, quiz);
    expect((await readSketches(db, await newTeacher(db), [id])).size).toBe(0);
  });

  it("lets everybody else's work in between two items of a large quiz", async () => {
    let turns = 0;
    const others = () => {
      turns++;
      next = setImmediate(others);
    };
    let next = setImmediate(others);
    const items = Array.from({ length: MAX_ITEMS }, () => question);
    await newQuiz(db, teacher, { title: {}, items });
    const id = (await listQuizzes(db, teacher))[0]?.id ?? "";
    const whileSaving = turns;
    await saveQuiz(db, teacher, { id, version: 0, title: {}, items });
    clearImmediate(next);
    expect(whileSaving).toBeGreaterThanOrEqual(MAX_ITEMS);
    expect(turns - whileSaving).toBeGreaterThanOrEqual(MAX_ITEMS);
  });

  it("has room for a number of quizzes and of classes a teacher, and says so when it is full", async () => {
    const row = { ownerId: teacher, title: "{}" };
    await db.prisma.quiz.createMany({ data: Array.from({ length: MAX_QUIZZES - 1 }, () => row) });
    await newQuiz(db, teacher, quiz);
    expect(await createQuiz(db, teacher, quiz)).toEqual({ ok: false, refusal: "too-many-quizzes" });
    const past = { ...row, programme: "[]", state: "{}" };
    await db.prisma.liveSession.createMany({ data: Array.from({ length: MAX_CLASSES - 1 }, () => past) });
    const session = { ownerId: teacher, title: {}, items: [question] };
    expect(await openClass(db, session)).toMatchObject({ ok: true });
    expect(await openClass(db, session)).toEqual({ ok: false, refusal: "too-many-classes" });
    // However many there are, a page of them is read.
    const { running, past: over } = await countSessions(db, teacher);
    expect([running, over]).toEqual([1, MAX_CLASSES - 1]);
    expect((await listSessions(db, teacher)).length).toBeLessThanOrEqual(50);
    expect(await listSessions(db, teacher, { running: true })).toMatchObject([{ title: session.title }]);
    const last = await listSessions(db, teacher, { running: false, from: over - 3, atMost: 20 });
    expect(last.map(({ code }) => code)).toEqual([null, null, null]);
    const stranger = await newTeacher(db);
    expect(await createQuiz(db, stranger, quiz)).toMatchObject({ ok: true });
    expect(await openClass(db, { ...session, ownerId: stranger })).toMatchObject({ ok: true });
  });

  it("holds no more of either where many are made at once", async () => {
    const row = { ownerId: teacher, title: "{}" };
    await db.prisma.quiz.createMany({ data: Array.from({ length: MAX_QUIZZES - 2 }, () => row) });
    const past = { ...row, programme: "[]", state: "{}" };
    await db.prisma.liveSession.createMany({ data: Array.from({ length: MAX_CLASSES - 2 }, () => past) });
    const session = { ownerId: teacher, title: {}, items: [question] };
    const fiveTimes = <Made>(make: () => Promise<Made>) => Promise.all(Array.from({ length: 5 }, make));
    await fiveTimes(() => createQuiz(db, teacher, quiz));
    await fiveTimes(() => openClass(db, session));
    const where = { ownerId: teacher };
    expect(await db.prisma.quiz.count({ where })).toBeLessThanOrEqual(MAX_QUIZZES);
    expect(await db.prisma.liveSession.count({ where })).toBeLessThanOrEqual(MAX_CLASSES);
  });

  it("saves over the version that was read, and names the next one", async () => {
    const id = await newQuiz(db, teacher, quiz);
    const changed = { title: { en: "Lesson one" }, items: [half, slide, question] };
    expect(await saveQuiz(db, teacher, { id, version: 0, ...changed })).toEqual({ ok: true, value: 1 });
    expect(await readQuiz(db, teacher, id)).toEqual({ id, version: 1, ...changed });
  });

  it("overwrites nothing that another tab saved in the meantime", async () => {
    const id = await newQuiz(db, teacher, quiz);
    const ours = { id, version: 0, title: { en: "Ours" }, items: [question] };
    const theirs = { id, version: 0, title: { en: "Theirs" }, items: [] };
    const saves = await Promise.all([saveQuiz(db, teacher, ours), saveQuiz(db, teacher, theirs)]);
    expect(saves).toContainEqual({ ok: true, value: 1 });
    expect(saves).toContainEqual({ ok: false, refusal: "version-conflict" });
    const winner = saves[0]?.ok ? ours : theirs;
    expect(await readQuiz(db, teacher, id)).toEqual({ ...winner, version: 1 });
  });

  it("is saved once where the answer was lost on the way and it is asked for again", async () => {
    const id = await newQuiz(db, teacher, quiz);
    const sent = { id, version: 0, title: { en: "Ours" }, items: [question, half] };
    for (const _ of ["lost", "heard"])
      expect(await saveQuiz(db, teacher, sent)).toEqual({ ok: true, value: 1 });
    for (const other of [{ title: {} }, { items: [half, question] }, { items: [question] }])
      expect(await saveQuiz(db, teacher, { ...sent, ...other })).toMatchObject({
        refusal: "version-conflict",
      });
    expect(await readQuiz(db, teacher, id)).toEqual({ ...sent, version: 1 });
  });

  it("does not let another teacher read, list, save or delete it", async () => {
    const id = await newQuiz(db, teacher, quiz);
    const stranger = await newTeacher(db);
    expect(await readQuiz(db, stranger, id)).toBeNull();
    expect(await listQuizzes(db, stranger)).toEqual([]);
    expect(await saveQuiz(db, stranger, { id, version: 0, title: {}, items: [] })).toEqual({
      ok: false,
      refusal: "quiz-not-found",
    });
    expect(await deleteQuiz(db, stranger, id)).toBe(false);
    expect(await readQuiz(db, teacher, id)).toEqual({ id, version: 0, ...quiz });
  });

  it("finds nothing under an id that is none, as an address may hold", async () => {
    for (const odd of ["\u0000", "\ud800", "x".repeat(100_000)]) {
      expect(await readQuiz(db, teacher, odd)).toBeNull();
      expect(await readResults(db, teacher, odd)).toBeNull();
      expect(await deleteQuiz(db, teacher, odd)).toBe(false);
    }
  });

  it.each([[{ not: "" }], [{ contains: "" }], [{ in: [] }], [[]], [null], [undefined], [7]])(
    "takes %j for no quiz of anybody's, and for no class",
    async (hostile) => {
      const id = await newQuiz(db, teacher, quiz);
      const ended = { ownerId: teacher, title: "{}", programme: "[]", state: "{}", endedAt: new Date() };
      const past = await db.prisma.liveSession.create({ data: ended });
      // What came over a wire has the type that somebody hoped for.
      const asId = hostile as unknown as string;
      await expect(deleteQuiz(db, teacher, asId)).rejects.toThrow("expected string");
      await expect(deleteSession(db, teacher, asId)).rejects.toThrow("expected string");
      await expect(readQuiz(db, teacher, asId)).rejects.toThrow("expected string");
      await expect(readResults(db, teacher, asId)).rejects.toThrow("expected string");
      const empty = { id: asId, version: 0, title: {}, items: [] };
      await expect(saveQuiz(db, teacher, empty)).rejects.toThrow("expected string");
      await expect(deleteQuiz(db, asId, id)).rejects.toThrow("expected string");
      expect(await readQuiz(db, teacher, id)).toEqual({ id, version: 0, ...quiz });
      expect(await db.prisma.liveSession.count({ where: { id: past.id } })).toBe(1);
    },
  );

  it("deletes a quiz with its items", async () => {
    const id = await newQuiz(db, teacher, quiz);
    expect(await deleteQuiz(db, teacher, id)).toBe(true);
    expect(await readQuiz(db, teacher, id)).toBeNull();
    expect(await db.prisma.question.count({ where: { quizId: id } })).toBe(0);
  });
});
