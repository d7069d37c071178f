// What the words of the course claim beside its numbers, held against what happens.

import { expect, test } from "vitest";
import { blame } from "../../../lib/course/blame/blame";
import { loop } from "../../../lib/course/loop/loop";
import type { ItemDraft } from "../../../lib/questions/item";
import { STORIES } from "../../../lib/training/stories";
import { TrainingRun } from "../../../lib/training/training-run";

const explained = (made: ItemDraft) => (made.kind === "slide" ? {} : made.explanation);

test("42 in place of 39 comes out where b fires at each part that it gets, with all that it has by then", () => {
  const [fromSum, fromSquare] = [1, 2 * 6];
  expect(3 * fromSum + 3 * (fromSum + fromSquare)).toBe(42);
  const { mistake } = blame.items().reused.script ?? {};
  expect(mistake?.en).toMatch(/^42: .* 13\.$/);
  expect(mistake?.zh).toMatch(/^42：.* 13，/);
});

test("at the largest rate only the last tanh is pressed flat, and hardly any blame comes back", () => {
  const learningRate = { start: 0.5, end: 0.5, steps: 1 };
  const run = new TrainingRun({ ...STORIES.fromNone.config, learningRate });
  const picture = run.picture(run.advance(run.start(), 40).state);
  if (!picture.ok) throw new Error(picture.refusal.kind);
  const { neurons, gradient } = picture.value;
  const flat = neurons.map((layer) =>
    layer.every(({ outputs }) => outputs.every((output) => Math.abs(output) > 0.999)),
  );
  expect(flat).toEqual([false, false, true]);
  expect(Math.max(...gradient.map(Math.abs))).toBeLessThan(0.01);
  const said = explained(loop.items().stuck);
  expect(said.en).toContain("the last tanh is pressed flat, and hardly any blame gets through");
  expect(said.zh).toContain("最后那个 tanh 压平了，锅几乎传不进来");
});

test("the board may be wiped before blame is handed back and not at the end, since it is full at the beginning", () => {
  const { order } = loop.items();
  if (order.kind !== "order") throw new Error("Nothing to put in order.");
  expect(order.lines.map(({ early }) => early)).toEqual([0, 0, 2, 0, 0]);
  expect(order.prompt.en).toContain("the last round’s blame is still on the board");
  expect(order.prompt.zh).toContain("黑板上还写着上一轮的锅");
});
