// The multiplication beside an edge covers no node, whatever the graph.

import { describe, expect, test } from "vitest";
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

describe.each(expressions)("in %j", (expression) => {
  const parsed = parseExpression(expression);
  const layout = layoutGraph(parsed.ok ? drawingOf(parsed.value).nodes : []);

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
      expect(Math.abs(x - layout.width / 2)).toBeLessThanOrEqual((layout.width - width) / 2 + 1);
    }
  });
});
