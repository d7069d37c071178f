// Undo in the editor: every step is taken back and done again, and what is typed into one field is one step.

import { expect, it } from "vitest";
import { type Move, remember, startHistory } from "../../app/quizzes/[id]/history";
import { freshSlide } from "../../app/slides/fresh";
import type { ItemDraft } from "../../lib/questions/item";

const slide = (title: string, text = ""): ItemDraft => ({
  ...freshSlide,
  title: title ? { en: title } : {},
  text: text ? { en: text } : {},
});

const start = startHistory({ title: { en: "t" }, items: [slide("a"), slide("b"), slide("c")] });
const type = (draft: ItemDraft, key = 0): Move => ({ type: "change", key, draft });
const [undo, redo, rest]: Move[] = [{ type: "undo" }, { type: "redo" }, { type: "rest" }];

const after = (...moves: (Move | undefined)[]) => moves.flatMap((move) => move ?? []).reduce(remember, start);

/** The titles and texts of the slides in order, the quiz's own title in front. */
function written(...moves: (Move | undefined)[]) {
  const { title, items } = after(...moves).now;
  const texts = items.map(({ draft }) =>
    draft.kind === "slide" ? `${draft.title.en ?? ""}${draft.text.en ?? ""}` : "",
  );
  return [title.en, ...texts].join(" ");
}

it.each<[string, Move, string]>([
  ["a title", { type: "title", title: { en: "u" } }, "u a b c"],
  ["what was typed", type(slide("z")), "t z b c"],
  ["what was added", { type: "add", draft: slide("d") }, "t a b c d"],
  ["a copy", { type: "duplicate" }, "t a a b c"],
  ["a move", { type: "move", from: 0, to: 2 }, "t b c a"],
  ["what was deleted", { type: "remove" }, "t b c"],
])("takes %s back, and does it again", (_, move, done) => {
  expect(written(move)).toBe(done);
  expect(written(move, undo)).toBe("t a b c");
  expect(written(move, undo, undo)).toBe("t a b c");
  expect(written(move, undo, redo)).toBe(done);
  expect(written(move, undo, redo, redo, undo)).toBe("t a b c");
});

it("takes back what was typed into one field at once, and what came before and after by itself", () => {
  const typed = [type(slide("ax")), type(slide("axy")), type(slide("axy", "1")), type(slide("axy", "12"))];
  expect(written(...typed, undo)).toBe("t axy b c");
  expect(written(...typed, undo, undo)).toBe("t a b c");
  expect(written(...typed, undo, undo, redo)).toBe("t axy b c");
  expect(written(typed[0], rest, typed[1], undo)).toBe("t ax b c");
  expect(written(typed[0], { type: "add", draft: slide("d") }, typed[1], undo)).toBe("t ax b c d");
});

it("goes on from where it was taken back to: what was done before then is gone", () => {
  const moves: Move[] = [type(slide("x")), { type: "move", from: 0, to: 1 }];
  expect(written(...moves, undo, type(slide("xy")), redo)).toBe("t xy b c");
  expect(written(...moves, undo, undo, type(slide("z")), undo, redo)).toBe("t z b c");
});

it("opens the item that a step was about", () => {
  const elsewhere: Move = { type: "select", index: 2 };
  expect(after(type(slide("z")), elsewhere, undo).now.selected).toBe(0);
  expect(after(type(slide("z")), elsewhere, undo, elsewhere, redo).now.selected).toBe(0);
  const move: Move = { type: "move", from: 1, to: 0 };
  expect(after(elsewhere, move, undo).now.selected).toBe(1);
  expect(after(elsewhere, move, undo, redo).now.selected).toBe(0);
});

it("says what has become of an item that moved, and what was taken back", () => {
  const move: Move = { type: "move", from: 2, to: 0 };
  expect(after(move).told).toEqual({ what: "moved", to: 0 });
  expect(after(move, undo).told).toEqual({ what: "undone" });
  expect(after(move, undo, redo).told).toEqual({ what: "redone" });
  expect(after(move, type(slide("z"))).told).toBeNull();
});
