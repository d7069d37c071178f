// What is drawn of an expression: − and ÷ as they were written, with the numbers and slopes of micrograd's own graph.

import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../lib/expression/drawing";
import { parseExpression } from "../../../lib/expression/parse";
import { resolveReference } from "../../../lib/expression/reference";
import { blame } from "../../../lib/questions/blame/blame";

function draw(text: string, kept = "") {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error("This can be read.");
  return drawingOf(parsed.value, resolveReference(parsed.value, kept));
}

const rows = ({ nodes }: ReturnType<typeof draw>) =>
  nodes.map(({ label, op, data, operands }) => [label, op, data, ...operands]);

describe("a graph as it is drawn", () => {
  it("has one node for a − b and one for a ÷ b", () => {
    expect(rows(draw("a = 5\nb = 2\nc = a - b\nL = c / b"))).toEqual([
      ["a", "", 5],
      ["b", "", 2],
      ["c", "-", 3, 0, 1],
      ["L", "/", 1.5, 2, 1],
    ]);
  });

  it("shows the number that was written, not the one it was turned into", () => {
    expect(rows(draw("a = 5\nL = (a - 3) / 49"))).toEqual([
      ["a", "", 5],
      [null, "", 3],
      [null, "-", 2, 0, 1],
      [null, "", 49],
      ["L", "/", 2 / 49, 2, 3],
    ]);
  });

  it("has the slopes that the hidden nodes have together", () => {
    expect(draw("a = 5\nb = 2\nL = a - b").locals.at(-1)).toEqual([1, -1]);
    expect(draw("a = 5\nb = 2\nL = a / b").locals.at(-1)).toEqual([0.5, -1.25]);
    expect(draw("a = 5\nL = a / 2").locals.at(-1)).toEqual([0.5, -1.25]);
  });

  it("leaves sums and products as they are, also with negative numbers in them", () => {
    expect(draw("a = 5\nb = -1\nL = a + b * -1").nodes.map(({ op }) => op)).toEqual(["", "", "", "*", "+"]);
  });

  it.each(["b * −1", "−1"])(
    "keeps what a stored question is about, though it would be hidden: %s",
    (kept) => {
      const drawing = draw("a = 5\nb = 2\nL = a - b", kept);
      expect(drawing.nodes.map(({ op }) => op)).toEqual(["", "", "", "*", "+"]);
    },
  );
});

describe("a question about it", () => {
  const rest = { prompt: {}, explanation: {}, seconds: 30, points: 100, showsBlameFromAbove: false };
  const ask = (expression: string, target: string) =>
    blame.question.parse({ kind: "blame", expression, target, ...rest });

  it("walks over a minus in one step, with slope −1", () => {
    const { steps, gradient } = blame.reveal(ask("a = 5\nb = 2\nL = (a - b) ** 2", "b"));
    expect(steps.map((step) => step.kind === "link" && [step.local, step.above, step.passed])).toEqual([
      false,
      [6, 1, 6],
      [-1, 6, -6],
    ]);
    expect(gradient).toBe(-6);
  });

  it("adds up what comes over a number's own differences", () => {
    const { steps, gradient } = blame.reveal(ask("a = 5\nL = a / (a - 3)", "a"));
    expect(gradient).toBeCloseTo(1 / 2 - 5 / 4, 12);
    expect(steps.at(-1)).toMatchObject({ total: gradient });
  });

  it("nudges through them", () => {
    const question = ask("a = 5\nb = 2\nL = (a - b) / 4", "b");
    const { nodes } = blame.stage(question);
    const { nudge } = blame.reveal(question);
    expect(nudge?.layers.flat().map((id) => [nodes[id]?.data, nudge.values[id]])).toEqual([
      [2, 2.1],
      [3, 2.9],
      [0.75, 0.725],
    ]);
  });
});
