// The small pictures of items: drawn for whatever a programme may hold, on their sheet, small, and never with the answer.

import { describe, expect, it } from "vitest";
import { builtInQuizzes } from "../../../app/quizzes/built-in";
import { finished } from "../../../lib/questions/draft";
import type { Item } from "../../../lib/questions/item";
import { kindNames, kinds, type Question } from "../../../lib/questions/kinds";
import { SHEET, type Sketch } from "../../../lib/questions/sketch";
import { itemSketches, sketchesOf } from "../../../lib/questions/sketched-item";
import { samples } from "./samples";

/** A page of the desk has twenty quizzes with four pictures each. */
const MOST_LETTERS = 2_000;

const questions = kindNames.flatMap((name) => (kinds[name].draft ? (samples[name] as Question[]) : []));
const builtIn = builtInQuizzes.flatMap(({ items }) => items().flatMap((draft) => finished(draft) ?? []));
const all: Item[] = [...questions, ...builtIn];

const sketchOf = (item: Item): Sketch => sketchesOf([item])[0] as Sketch;

/** Every place that a pen is put on or led to, relative steps included. */
function spotsOf(path: string): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", written = ""] of path.matchAll(/([MLhvaz])([^MLhvaz]*)/g)) {
    const numbers = written.trim().split(/\s+/).filter(Boolean).map(Number);
    if (command === "M" || command === "L") [x, y] = numbers as [number, number];
    if (command === "h") x += numbers[0] ?? 0;
    if (command === "v") y += numbers[0] ?? 0;
    if (command === "a") x += numbers[5] ?? 0;
    expect(numbers.every(Number.isFinite)).toBe(true);
    spots.push({ x, y });
  }
  return spots;
}

it("draws something of every item, on its sheet and in few letters", () => {
  for (const item of all) {
    const paths = Object.values(sketchOf(item));
    const spots = paths.flatMap(spotsOf);
    const outside = spots.filter(({ x, y }) => x < 0 || y < 0 || x > SHEET.width || y > SHEET.height);
    expect({ item, outside, drawn: spots.length > 0 }).toEqual({ item, outside: [], drawn: true });
    expect(paths.join("").length).toBeLessThan(MOST_LETTERS);
  }
});

it("is read back as it was kept", () => {
  const sketches = [...sketchesOf([...questions.slice(0, 3), null])];
  expect(itemSketches.parse(JSON.parse(JSON.stringify(sketches)))).toEqual(sketches);
});

describe("a graph", () => {
  const graph = (expression: string, target: string) =>
    sketchOf({ ...(samples.blame[0] as Question), kind: "blame", expression, target } as Question);

  it("has a card for each node, and one of them stands out", () => {
    const { lines, shapes, asked } = graph("a = 2; b = 3; L = a * b", "b");
    expect([shapes, asked, lines].map((path) => path.split("M").length - 1)).toEqual([2, 1, 2]);
  });

  it("has no two cards at one place, also where its nodes are used twice", () => {
    const { shapes, asked } = graph("a = 2; b = 3; c = a * b; d = a + b; L = c * d", "a");
    const places = `${shapes}${asked}`.split("z").filter(Boolean);
    expect(new Set(places).size).toBe(5);
  });

  it("leaves out what is farthest from the end where there is too much of it", () => {
    const names = Array.from({ length: 40 }, (_, place) => `x${place}`);
    const inputs = names.map((name, place) => `${name} = ${place + 1}`).join("; ");
    const { shapes } = graph(`${inputs}; L = ${names.join(" + ")}`, "x39");
    expect(shapes.split("M").length - 1).toBeLessThanOrEqual(20);
  });
});
