// The slide with the hint draws the graph that is asked about, and never what the question keeps back.

import { expect, test } from "vitest";
import { hintGraph } from "../../../app/questions/hint-graph";
import { projectors } from "../../../app/questions/registries/projector";
import { blame } from "../../../lib/questions/blame/blame";
import { kindNames } from "../../../lib/questions/kinds";
import { number } from "../../../lib/questions/number/number";
import { samples } from "../../lib/questions/samples";

test("draws the graph with the node that the question is about", () => {
  const [question] = samples.blame;
  if (!question) throw new Error("There is no question about blame.");
  const { nodes, target } = blame.stage(question);
  expect(hintGraph({ nodes, target })).toEqual({ kind: "graph", nodes, target });
});

test("draws none whose values are asked for", () => {
  const drawn = samples.number.map((question) => [question.asks, hintGraph(number.stage(question)) !== null]);
  expect(drawn).toEqual([
    ["gradient", true],
    ["value", false],
    ["product", true],
    ["slope", true],
  ]);
});

test("is there for the kinds that ask about a graph", async () => {
  const drawn = await Promise.all(
    kindNames.map(async (kind) => ((await projectors[kind]()).hintPicture ? kind : [])),
  );
  expect(drawn.flat()).toEqual(["blame", "number", "tap", "knob"]);
});
