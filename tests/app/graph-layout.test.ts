// The drawing of a graph: every edge is there, nothing lies on anything else, and numbers move nothing.

import { describe, expect, test } from "vitest";
import { layoutGraph } from "../../app/graph/graph-layout";
import { HAND_SCALE } from "../../app/graph/graph-scale";
import { neighbour } from "../../app/graph/neighbour";
import { formula, nodeName } from "../../app/graph/node-name";
import type { GraphLayout } from "../../app/graph/placed";
import { drawingOf } from "../../lib/expression/drawing";
import { parseExpression } from "../../lib/expression/parse";
import type { GraphNode } from "../../lib/micrograd/graph";
import { lectureQuiz } from "../../lib/quizzes/lecture";

/** What a projector of 1920 × 1080 leaves between question and answers. */
const PLACE_FOR_GRAPH = { width: 1840, height: 660 };
/** And between what is told of a step and the votes. */
const PLACE_IN_A_REVEAL = 569;
const BESIDE_A_KNOB = 1_450;
/** What the same leaves of its width beside the narrowest lines of code. */
const BESIDE_CODE = 1_420;
/** What a phone of 390 × 844 leaves between a node's card and the buttons. */
const ON_A_PHONE = { width: 358, height: 200 };
/** Type on a card is 21 units high and must reach 24 px. */
const PX_PER_UNIT = 1.15;
/** What no type on the wall may be under. */
const LEAST_PX_PER_UNIT = 1.11;

function graphOf(text: string) {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`The test's own expression is wrong: ${text}`);
  return drawingOf(parsed.value).nodes;
}

function overlaps({ nodes }: GraphLayout): string[] {
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2,
      )
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describe("layout", () => {
  test("both edges of a + a are drawn, on different ways", () => {
    const { edges } = layoutGraph(graphOf("a = 3\nL = a + a"));
    expect(edges).toHaveLength(2);
    expect(edges[0]?.path).not.toBe(edges[1]?.path);
    expect(edges[0]?.middle).not.toEqual(edges[1]?.middle);
  });

  test("values flow right: a node lies to the right of all its operands", () => {
    const nodes = graphOf("a = -2\nb = 3\nd = a * b\ne = a + b\nL = d * e - tanh(a)");
    const { nodes: placed } = layoutGraph(nodes);
    for (const { id, operands } of nodes)
      for (const operand of operands) expect(placed[operand]?.x).toBeLessThan(placed[id]?.x ?? 0);
  });

  test.each(lectureQuiz.items.map(({ expression }) => [expression]))(
    "no cards overlap in %j",
    (expression) => {
      expect(overlaps(layoutGraph(graphOf(expression)))).toEqual([]);
    },
  );

  test.each(lectureQuiz.items.map(({ expression }) => [expression]))(
    "%j fits the projector at a size the back row reads",
    (expression) => {
      const { width, height } = layoutGraph(graphOf(expression));
      expect(width * PX_PER_UNIT).toBeLessThanOrEqual(PLACE_FOR_GRAPH.width);
      expect(height * PX_PER_UNIT).toBeLessThanOrEqual(PLACE_FOR_GRAPH.height);
    },
  );

  test("two numbers and what they make take most of the projector's width", () => {
    const { width, height } = layoutGraph(graphOf("a = -2\nb = -3\nL = a * b"));
    const scale = Math.min(PLACE_FOR_GRAPH.width / width, PLACE_IN_A_REVEAL / height);
    expect((width * scale) / PLACE_FOR_GRAPH.width).toBeGreaterThan(0.7);
  });

  test.each(lectureQuiz.items.map(({ expression }) => [expression]))(
    "so does %j beside lines of code, with all its cards apart",
    (expression) => {
      const layout = layoutGraph(graphOf(expression), "narrow");
      expect(overlaps(layout)).toEqual([]);
      expect(layout.width * LEAST_PX_PER_UNIT).toBeLessThanOrEqual(BESIDE_CODE);
    },
  );

  test.each([
    "x = 2\ny = (x - 5) ** 2",
    "x = 1\ny = 3 * x + 4",
    "a = -1\nb = relu(a)\nc = 5 * b\nL = c + 1",
    "a = -2\nb = 3\nd = a * b\ne = a + b\nL = d * e + 10",
  ])("%j stands on a phone beside its question, large enough to be read", (expression) => {
    const layout = layoutGraph(graphOf(expression), "close");
    expect(overlaps(layout)).toEqual([]);
    expect(layout.width * HAND_SCALE.minScale).toBeLessThanOrEqual(ON_A_PHONE.width);
    expect(layout.height * HAND_SCALE.minScale).toBeLessThanOrEqual(ON_A_PHONE.height);
  });

  test("a whole neuron stands beside its knob at a size the back row reads", () => {
    const nodes = graphOf("x = 1\nw = 3\ngoal = -1\no = tanh(w * x)\nL = (o - goal) ** 2");
    expect(layoutGraph(nodes, "close").width * PX_PER_UNIT).toBeLessThanOrEqual(BESIDE_A_KNOB);
  });

  test("200 nodes with long names are laid out, inside the drawing and apart", () => {
    const tree: GraphNode[] = Array.from({ length: 199 }, (_, id) => ({
      id,
      label: `一个名字很长很长很长的节点${id}`,
      op: id < 100 ? "" : "*",
      data: 1,
      operands: id < 100 ? [] : [2 * (id - 100), 2 * (id - 100) + 1],
    }));
    const layout = layoutGraph(tree);
    expect(overlaps(layout)).toEqual([]);
    for (const { x, y, width, height } of layout.nodes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(layout.width);
      expect(y + height / 2).toBeLessThanOrEqual(layout.height);
    }
  });

  test("other numbers in the same structure change no position", () => {
    const place = (a: string) => layoutGraph(graphOf(`a = ${a}\nL = a * a + a`));
    expect(place("2")).toEqual(place("-123.456"));
  });
});

describe("arrow keys", () => {
  const nodes = graphOf("a = 2\nb = -3\nL = a * b");
  const layout = layoutGraph(nodes);
  const heightOf = (id: number) => layout.nodes[id]?.y ?? 0;

  test("left goes to an operand, right to what is made of it, and at the rim one stays", () => {
    const left = neighbour(nodes, layout, 2, "left");
    expect([0, 1]).toContain(left);
    expect(neighbour(nodes, layout, left, "right")).toBe(2);
    expect(neighbour(nodes, layout, left, "left")).toBe(left);
  });

  test("up and down move within a column", () => {
    const [upper = 0, lower = 0] = [0, 1].sort((a, b) => heightOf(a) - heightOf(b));
    expect(neighbour(nodes, layout, upper, "down")).toBe(lower);
    expect(neighbour(nodes, layout, lower, "up")).toBe(upper);
    expect(neighbour(nodes, layout, upper, "up")).toBe(upper);
  });
});

describe("names", () => {
  const nodes = graphOf("a = 2\nb = 3\nL = tanh((a - b) ** 2 / a) + 4");
  const names = nodes.map(({ id }) => nodeName(nodes, id));

  test("a named node has its name, a number itself, an intermediate one its formula", () => {
    expect(names).toEqual(expect.arrayContaining(["a", "b", "a − b", "(…)² ÷ a", "4", "L"]));
  });

  test("powers are written as powers", () => expect(names).toContain("(a − b)²"));

  test("deep formulas are cut, not endless", () => {
    expect(formula(nodes, nodes.length - 1)).toBe("tanh(…) + 4");
  });

  test("in full they say what belongs together", () => {
    const nested = graphOf("a = 2\nb = -3\nL = (a * b + 10) * (a - tanh(a + b))");
    expect(formula(nested, nested.length - 1, Number.POSITIVE_INFINITY)).toBe(
      "((a × b) + 10) × (a − tanh(a + b))",
    );
  });
});
