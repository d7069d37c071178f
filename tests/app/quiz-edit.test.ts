// Editing a quiz: what each edit does to the questions, and which one stays open.

import { describe, expect, it } from "vitest";
import { type Edit, edit, startEditing } from "../../app/quizzes/[id]/edit";
import { newQuestion } from "../../app/quizzes/new-question";

const named = (target: string) => ({ ...newQuestion, target });
const start = startEditing({ title: {}, questions: ["a", "b", "c"].map(named) });

/** The targets of the questions in order, and the open one's. */
function having(...edits: Edit[]) {
  const { questions, selected } = edits.reduce(edit, start);
  return {
    order: questions.map(({ draft }) => draft.target).join(""),
    open: questions[selected]?.draft.target,
  };
}

describe("the open question", () => {
  it("is the first at the start, and none in an empty quiz", () => {
    expect(having()).toEqual({ order: "abc", open: "a" });
    expect(startEditing({ title: {}, questions: [] }).selected).toBe(-1);
  });

  it("stays open while it moves, and never moves past an end", () => {
    expect(having({ type: "move", by: 1 })).toEqual({ order: "bac", open: "a" });
    expect(having({ type: "move", by: -1 })).toEqual({ order: "abc", open: "a" });
    expect(having({ type: "select", index: 2 }, { type: "move", by: 1 })).toEqual({
      order: "abc",
      open: "c",
    });
  });

  it("is the copy after duplicating, right below its original", () => {
    const state = edit(start, { type: "duplicate" });
    expect(state.questions.map(({ draft }) => draft.target).join("")).toBe("aabc");
    expect(state.selected).toBe(1);
    expect(new Set(state.questions.map(({ key }) => key)).size).toBe(4);
  });

  it("is the new one after adding, at the end", () => {
    const state = edit(start, { type: "add" });
    expect(state.questions[state.selected]?.draft).toEqual(newQuestion);
    expect(state.selected).toBe(3);
  });
});

describe("deleting a question", () => {
  const removeB: Edit[] = [{ type: "select", index: 1 }, { type: "remove" }];

  it("opens the one that takes its place, or the last", () => {
    expect(having(...removeB)).toEqual({ order: "ac", open: "c" });
    expect(having({ type: "select", index: 2 }, { type: "remove" })).toEqual({ order: "ab", open: "b" });
  });

  it("can be undone, also after other edits", () => {
    expect(having(...removeB, { type: "restore" })).toEqual({ order: "abc", open: "b" });
    const changed: Edit = { type: "change", key: 0, draft: named("z") };
    expect(having(...removeB, changed, { type: "restore" })).toEqual({ order: "zbc", open: "b" });
  });

  it("can be undone down to the last question", () => {
    const all: Edit[] = [{ type: "remove" }, { type: "remove" }, { type: "remove" }];
    expect(having(...all)).toEqual({ order: "", open: undefined });
    expect(having(...all, { type: "restore" })).toEqual({ order: "c", open: "c" });
    expect(having(...all, { type: "add" }).order).toBe(newQuestion.target);
  });
});

it("changes the question that was being typed in, even if another one was opened meanwhile", () => {
  const edits: Edit[] = [
    { type: "select", index: 2 },
    { type: "change", key: 0, draft: named("z") },
  ];
  expect(having(...edits)).toEqual({ order: "zbc", open: "c" });
});
