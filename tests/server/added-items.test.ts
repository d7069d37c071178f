// An item that is copied to the end of another quiz: only the teacher's own, no more than it holds, and never over other work.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ItemDraft } from "../../lib/questions/item";
import { MAX_ITEMS } from "../../lib/questions/item-numbers";
import type { Database } from "../../server/store/database";
import { addItem, deleteQuiz, listQuizzes, readQuiz, saveQuiz } from "../../server/store/quizzes";
import { dialects } from "../setup/fresh-database";
import { multiplication } from "./support/multiplication";
import { newQuiz, newTeacher, teacherDatabase } from "./teacher-database";

const title = { en: "Lesson two" };
const question: ItemDraft = multiplication();
const half: ItemDraft = { ...multiplication(), expression: "a = 2\nL = a *" };
const slide: ItemDraft = { kind: "slide", title: { zh: "锅从哪儿来" }, text: {}, picture: null };

describe.each(dialects)("on %s, a quiz", (dialect) => {
  let db: Database;
  let teacher: string;

  beforeAll(async () => {
    db = await teacherDatabase(dialect);
  });
  afterAll(() => db.close());
  beforeEach(async () => {
    teacher = await newTeacher(db);
  });

  it("takes an item at its end, half-written too, and counts it", async () => {
    const id = await newQuiz(db, teacher, { title, items: [question] });
    expect(await addItem(db, teacher, id, half)).toEqual({ ok: true, value: null });
    expect(await addItem(db, teacher, id, slide)).toEqual({ ok: true, value: null });
    expect(await readQuiz(db, teacher, id)).toEqual({
      id,
      title,
      version: 2,
      items: [question, half, slide],
    });
    expect((await listQuizzes(db, teacher))[0]).toMatchObject({ questions: 2, slides: 1, unfinished: 1 });
  });

  it("is not overwritten then by an editor that had it open before", async () => {
    const id = await newQuiz(db, teacher, { title, items: [question] });
    await addItem(db, teacher, id, slide);
    const stale = await saveQuiz(db, teacher, { id, title, version: 0, items: [] });
    expect(stale).toEqual({ ok: false, refusal: "version-conflict" });
  });

  it("takes all that is added at once, and no more than it has room for", async () => {
    const id = await newQuiz(db, teacher, { title, items: Array(MAX_ITEMS - 2).fill(slide) });
    const added = await Promise.all([1, 2, 3].map(() => addItem(db, teacher, id, question)));
    expect(added.filter(({ ok }) => ok)).toHaveLength(2);
    expect(added.filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: "quiz-full" }]);
    expect((await readQuiz(db, teacher, id))?.items).toHaveLength(MAX_ITEMS);
  });

  it("takes nothing from somebody else, and says so when it is gone", async () => {
    const id = await newQuiz(db, teacher, { title, items: [slide] });
    const gone = { ok: false, refusal: "quiz-not-found" };
    expect(await addItem(db, await newTeacher(db), id, question)).toEqual(gone);
    expect((await readQuiz(db, teacher, id))?.items).toEqual([slide]);
    await deleteQuiz(db, teacher, id);
    expect(await addItem(db, teacher, id, question)).toEqual(gone);
  });
});
