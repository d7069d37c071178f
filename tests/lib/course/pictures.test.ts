// The pictures of the course: misses as the words have them, networks by their parameters, curves by where they end.

import { expect, test } from "vitest";
import { chapters } from "../../../lib/course/course";
import { parseExpression } from "../../../lib/expression/parse";
import type { ItemDraft } from "../../../lib/questions/item";
import { parameterCount } from "../../../lib/training/shape";

const numbersOf = (chapter: string, name: string) => {
  const items: Record<string, ItemDraft> = chapters.find(({ id }) => id === chapter)?.items() ?? {};
  const made = items[name];
  if (made?.kind !== "choice") throw new Error(`${name} is no choice.`);
  return made.options.map(({ picture }) => (picture?.written ?? "").split(" ").map(Number));
};

test("many small misses are longer together than a big one, and cost less", () => {
  const [many = [], one = []] = numbersOf("loss", "manySmall");
  const sum = (numbers: number[]) => numbers.reduce((all, number) => all + number, 0);
  expect(sum(many)).toBeGreaterThan(sum(one));
  expect(sum(many.map((miss) => miss ** 2))).toBeLessThan(sum(one.map((miss) => miss ** 2)));
});

test("neither the widest nor the deepest network has the most parameters", () => {
  const networks = numbersOf("neuron", "widest");
  expect(networks.map(parameterCount)).toEqual([67, 49, 57]);
  for (const widths of networks) expect(widths.slice(1, -1).reduce((all, width) => all + width)).toBe(12);
});

test("each curve has forty steps and ends where its rate leads", () => {
  const curves = numbersOf("loop", "whichCurve");
  expect(curves.map((losses) => losses.length)).toEqual([40, 40, 40, 40]);
  expect(curves.map((losses) => losses.at(-1))).toEqual([0.173, 8, 6.59, 0.0166]);
});

test("one number falls, is there at once, stays as far off, or gets away", () => {
  const [away = [], forEver = [], patient = [], atOnce = []] = numbersOf("loop", "whichJump");
  expect(patient.slice(0, 3)).toEqual([9, 5.76, 3.686]);
  expect(atOnce).toEqual([9, ...new Array(4).fill(0)]);
  expect(forEver).toEqual(new Array(5).fill(9));
  // All four are drawn on one scale, and none is so high that the others lie on the ground.
  expect(Math.max(...away)).toBeLessThan(5 * 9);
  expect(away.every((loss, step) => step === 0 || loss > (away[step - 1] ?? 0))).toBe(true);
});

test("one graph of three is worth what the question says", () => {
  const items: Record<string, ItemDraft> = chapters.find(({ id }) => id === "bricks")?.items() ?? {};
  const { picture } = items;
  if (picture?.kind !== "choice") throw new Error("There is nothing to choose.");
  const worth = picture.options.map((option) => {
    const parsed = parseExpression(option.picture?.written ?? "");
    return parsed.ok ? parsed.value.root.data : null;
  });
  expect(worth).toEqual([15, 8, 10]);
  expect(picture.options.map(({ isRight }) => isRight)).toEqual([false, false, true]);
});
