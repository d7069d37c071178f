// Editing a quiz: what each edit does to its questions and slides, and which one stays open.

import { describe, expect, it } from "vitest";
import { type Edit, edit, startEditing } from "../../app/quizzes/[id]/edit";
import { freshPictures, freshSlide } from "../../app/slides/fresh";
import type { ItemDraft } from "../../lib/questions/item";

const slide = (title: string): ItemDraft => ({ ...freshSlide, title: { en: title } });
const question = (title: string): ItemDraft => ({
  kind: "number",
  expression: "a = 2\nL = a * 3",
  target: "a",
  asks: "value",
  tolerance: 0,
  prompt: { en: title },
  explanation: {},
  seconds: null,
  points: 100,
});
const titleOf = (draft: ItemDraft | undefined) =>
  draft && (draft.kind === "slide" ? draft.title : draft.prompt).en;

const start = startEditing({ title: {}, items: [question("a"), slide("b"), question("c")] });

/** The titles of the items in order, and the open one's. */
function having(...edits: Edit[]) {
  const { items, selected } = edits.reduce(edit, start);
  return {
    order: items.map(({ draft }) => titleOf(draft)).join(""),
    open: titleOf(items[selected]?.draft),
  };
}

describe("the open question", () => {
  it("is the first at the start, and none in an empty quiz", () => {
    expect(having()).toEqual({ order: "abc", open: "a" });
    expect(startEditing({ title: {}, items: [] }).selected).toBe(-1);
  });

  it("stays open while it moves, and never moves past an end", () => {
    expect(having({ type: "move", from: 0, to: 1 })).toEqual({ order: "bac", open: "a" });
    expect(having({ type: "move", from: 0, to: -1 })).toEqual({ order: "abc", open: "a" });
    expect(having({ type: "select", index: 2 }, { type: "move", from: 2, to: 3 })).toEqual({
      order: "abc",
      open: "c",
    });
  });

  it("is the one that was put somewhere else, whichever was open before", () => {
    expect(having({ type: "move", from: 2, to: 0 })).toEqual({ order: "cab", open: "c" });
    expect(having({ type: "move", from: 0, to: 2 })).toEqual({ order: "bca", open: "a" });
  });

  it("is the copy after duplicating, right below its original", () => {
    const state = edit(start, { type: "duplicate" });
    expect(state.items.map(({ draft }) => titleOf(draft)).join("")).toBe("aabc");
    expect(state.selected).toBe(1);
    expect(new Set(state.items.map(({ key }) => key)).size).toBe(4);
  });

  it.each([
    ["question", question("d")],
    ["slide", slide("d")],
  ])("is the new %s after adding it, at the end", (_, draft) => {
    const state = edit(start, { type: "add", draft });
    expect(state.items[state.selected]?.draft).toEqual(draft);
    expect(state.selected).toBe(3);
  });

  it("takes what is typed into it alone", () => {
    const [one, other] = [slide("d"), slide("d")];
    const added = [one, other].reduce((state, draft) => edit(state, { type: "add", draft }), start);
    const draft: ItemDraft = { ...freshSlide, picture: freshPictures.graph };
    const { items } = edit(added, { type: "change", key: 3, draft });
    expect(items.slice(3).map((item) => item.draft)).toEqual([draft, other]);
  });
});

describe("deleting an item", () => {
  const removeB: Edit[] = [{ type: "select", index: 1 }, { type: "remove" }];

  it("opens the one that takes its place, or the last", () => {
    expect(having(...removeB)).toEqual({ order: "ac", open: "c" });
    expect(having({ type: "select", index: 2 }, { type: "remove" })).toEqual({ order: "ab", open: "b" });
  });

  it("can be undone, also after other edits", () => {
    expect(having(...removeB, { type: "restore" })).toEqual({ order: "abc", open: "b" });
    const changed: Edit = { type: "change", key: 0, draft: slide("z") };
    expect(having(...removeB, changed, { type: "restore" })).toEqual({ order: "zbc", open: "b" });
  });

  it("can be undone down to the last item", () => {
    const all: Edit[] = [{ type: "remove" }, { type: "remove" }, { type: "remove" }];
    expect(having(...all)).toEqual({ order: "", open: undefined });
    expect(having(...all, { type: "restore" })).toEqual({ order: "c", open: "c" });
    expect(having(...all, { type: "add", draft: slide("z") })).toEqual({ order: "z", open: "z" });
  });
});

it("changes the item that was being typed in, even if another one was opened meanwhile", () => {
  const edits: Edit[] = [
    { type: "select", index: 2 },
    { type: "change", key: 0, draft: slide("z") },
  ];
  expect(having(...edits)).toEqual({ order: "zbc", open: "c" });
});
