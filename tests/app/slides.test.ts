// What a node of a slide's live picture says of itself.

import { describe, expect, it } from "vitest";
import { howMade } from "../../app/slides/how-made";
import { parseExpression } from "../../lib/expression/parse";
import { describeGraph } from "../../lib/micrograd/graph";

function linesOf(expression: string): string[] {
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error("The expression cannot be read.");
  const nodes = describeGraph(parsed.value.nodes);
  return nodes.map(({ id }) => howMade(nodes, id));
}

describe("a node says how it was made", () => {
  it("by name, by formula and in numbers", () => {
    expect(linesOf("a = 2\nb = -3\nd = a * b").at(-1)).toBe("d = a × b = 2 × (−3) = −6");
  });

  it("without a name where it has none, and an input with its value", () => {
    expect(linesOf("a = 2\nL = a * a + a")).toEqual(
      expect.arrayContaining(["a = 2", "a × a = 2 × 2 = 4", "L = (a × a) + a = 4 + 2 = 6"]),
    );
  });

  it("but nothing where there is none", () => {
    expect(howMade([], 0)).toBe("");
  });
});
