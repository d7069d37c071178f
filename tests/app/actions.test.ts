// A teacher's actions look at what they are sent before they do anything with it.

import { describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { deleteQuiz, deleteSession, duplicateQuiz, startClass } from "../../app/dashboard/actions";
import { copyItem, otherQuizzes } from "../../app/quizzes/[id]/actions";
import { rowId } from "../../lib/row-id";

const slide = { kind: "slide", title: {}, text: {}, picture: null };
const hostile = [{ contains: "" }, { not: "" }, {}, [], ["a"], null, undefined, 7, "", "x".repeat(65)];

describe.each(hostile)("an id that is %j", (sent) => {
  it("is refused", () => expect(rowId.safeParse(sent).success).toBe(false));

  // Nobody is signed in here: it is refused before anyone asks who that is.
  it("deletes no quiz", () => expect(deleteQuiz(sent)).rejects.toThrow(ZodError));
  it("deletes no class", () => expect(deleteSession(sent)).rejects.toThrow(ZodError));
  it("lists no quizzes beside it", () => expect(otherQuizzes(sent)).rejects.toThrow(ZodError));
  it("has nothing copied into it, but where null stands for a new quiz", () =>
    expect(copyItem({ to: sent, item: sent === null ? sent : slide })).rejects.toThrow(ZodError));
});

it.each([startClass, duplicateQuiz])("a form without a quiz starts and copies nothing", (action) =>
  expect(action(new FormData())).rejects.toThrow(ZodError),
);

it.each([
  ["nothing", undefined],
  ["something of no kind", { kind: "riddle" }],
  ["a question that nobody writes by hand", { kind: "weight" }],
  ["half an item", { kind: "blame" }],
  ["a text without end", { ...slide, text: { en: "x".repeat(1_001) } }],
  ["several items", [slide, slide]],
])("%s is copied nowhere", (_, item) => expect(copyItem({ to: null, item })).rejects.toThrow(ZodError));
