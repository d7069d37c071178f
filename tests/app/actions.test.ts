// A teacher's actions look at what they are sent before they do anything with it.

import { describe, expect, it } from "vitest";
import { deleteQuiz, deleteSession, duplicateQuiz, startClass } from "../../app/dashboard/actions";
import { copyItem, otherQuizzes } from "../../app/quizzes/[id]/actions";
import { refuse } from "../../lib/result";
import { rowId } from "../../lib/row-id";

const slide = { kind: "slide", title: {}, text: {}, picture: null };
const hostile = [{ contains: "" }, { not: "" }, {}, [], ["a"], null, undefined, 7, "", "x".repeat(65)];

const badRequest = refuse("bad-request");
/** As a redirect leaves an action. */
const backToTheDesk = expect.objectContaining({
  digest: expect.stringMatching(/^NEXT_REDIRECT;.*;\/dashboard;/),
});

describe.each(hostile)("an id that is %j", (sent) => {
  it("is refused", () => expect(rowId.safeParse(sent).success).toBe(false));

  // Nobody is signed in here: it is refused before anyone asks who that is.
  it("deletes no quiz", () => expect(deleteQuiz(sent)).rejects.toEqual(backToTheDesk));
  it("deletes no class", () => expect(deleteSession(sent)).rejects.toEqual(backToTheDesk));
  it("lists no quizzes beside it", () => expect(otherQuizzes(sent)).resolves.toEqual(badRequest));
  it("has nothing copied into it, but where null stands for a new quiz", () =>
    expect(copyItem({ to: sent, item: sent === null ? sent : slide })).resolves.toEqual(badRequest));
});

it.each([startClass, duplicateQuiz])("a form without a quiz starts and copies nothing", (action) =>
  expect(action(new FormData())).rejects.toEqual(backToTheDesk),
);

it.each([
  ["nothing", undefined],
  ["something of no kind", { kind: "riddle" }],
  ["a question that nobody writes by hand", { kind: "weight" }],
  ["half an item", { kind: "blame" }],
  ["a text without end", { ...slide, text: { en: "x".repeat(1_001) } }],
  ["several items", [slide, slide]],
])("%s is copied nowhere", (_, item) => expect(copyItem({ to: null, item })).resolves.toEqual(badRequest));
