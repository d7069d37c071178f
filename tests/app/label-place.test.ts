// The multiplication beside an edge covers no node and leaves nothing outside, whatever the graph; and no badge in which blame adds up.

import { describe, expect, test } from "vitest";
import { BADGE_OVERLAP, BADGE_ROOM, badgeOf } from "../../app/graph/card-size";
import { productSize } from "../../app/graph/edge-product";
import { layoutGraph } from "../../app/graph/graph-layout";
import { placeLabel } from "../../app/graph/label-place";
import { drawingOf } from "../../lib/expression/drawing";
import { parseExpression } from "../../lib/expression/parse";
import { lectureQuiz } from "../../lib/quizzes/lecture";

const deep = "a = 2\nb = a*a + a\nc = b*a - b\nd = tanh(c) * b + a\ne = d / (c + 9)\nL = (e - d) ** 2 + a";
const wide = "a = 1\nb = 2\nc = 3\nd = 4\nL = a*b*c*d + a*c + b*d + a*d + b*c";
const expressions = [...new Set(lectureQuiz.items.map(({ expression }) => expression)), deep, wide];

const products = [["1 × 1 = +1"], ["−3 × (−2)", "= +6"], ["0.4199 × 0.8658", "≈ +0.3636"]];

/** A whole neuron and its loss have the narrowest gaps. */
const wholeNeuron = expressions.find((expression) => /x2[\s\S]*L =/.test(expression)) ?? "";
const drawn = [
  ...expressions.map((expression) => ({ expression, columns: "apart" as const })),
  { expression: wholeNeuron, columns: "narrow" as const },
];

describe.each(drawn)("in $expression, $columns", ({ expression, columns }) => {
  const parsed = parseExpression(expression);
  const layout = layoutGraph(parsed.ok ? drawingOf(parsed.value).nodes : [], columns);

  test.each(products)("%s", (...lines) => {
    const { width, height } = productSize(lines);
    for (const edge of layout.edges) {
      const { x, y } = placeLabel(layout, edge, { width, height });
      const covered = layout.nodes.filter(
        (node) =>
          Math.abs(x - node.x) < (width + node.width) / 2 &&
          Math.abs(y - node.y) < (height + node.height) / 2,
      );
      expect(covered.map(({ id }) => id)).toEqual([]);
      expect(Math.abs(x - layout.width / 2)).toBeLessThanOrEqual((layout.width - width) / 2);
      expect(Math.abs(y - layout.height / 2)).toBeLessThanOrEqual((layout.height - height) / 2);
    }
  });
});

describe("where three ways meet at the first number", () => {
  const parsed = parseExpression("a = 5\nb = 2*a\nc = a+a\nL = b-c+4");
  const nodes = parsed.ok ? drawingOf(parsed.value).nodes : [];
  const layout = layoutGraph(nodes);
  const first = layout.nodes.find(({ id }) => nodes[id]?.label === "a");
  if (!first) throw new Error("There is no first number.");
  const sum = "−1 + (−1) + 2 = 0";
  const { width, shift } = badgeOf(first.x, sum);

  test("the sum is inside the drawing", () => {
    expect(width).toBeGreaterThan(2 * first.x);
    expect(first.x + shift - width / 2).toBeGreaterThanOrEqual(0);
  });

  test("no product covers it", () => {
    const badges = new Map([[first.id, sum]]);
    const size = productSize(["2 × 1", "= +2"]);
    for (const edge of layout.edges.filter(({ to }) => to === first.id)) {
      const { x, y } = placeLabel(layout, edge, size, badges);
      const bottom = first.y + first.height / 2;
      const across = Math.abs(x - first.x - shift) < (size.width + width) / 2;
      const down = y - size.height / 2 < bottom + BADGE_ROOM && y + size.height / 2 > bottom - BADGE_OVERLAP;
      expect(across && down).toBe(false);
    }
  });
});
