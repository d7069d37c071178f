// A graph in lines of Python: they read like micrograd's own, and give the graph's numbers.

import { expect, test } from "vitest";
import { atOtherNumber } from "../../../lib/code/at-other-number";
import { graphPython } from "../../../lib/code/graph-python";
import { pythonNames } from "../../../lib/code/python-names";
import { chapters } from "../../../lib/course/course";
import { type Drawing, drawingOf } from "../../../lib/expression/drawing";
import { parseExpression } from "../../../lib/expression/parse";
import { resolveReference } from "../../../lib/expression/reference";
import type { Item } from "../../../lib/questions/item";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { inPython } from "./python";

interface Asked extends Drawing {
  asked: number | null;
}

function graphOf(expression: string, target = ""): Asked {
  const parsed = parseExpression(expression);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  const kept = resolveReference(parsed.value, target);
  const drawing = drawingOf(parsed.value, kept);
  parsed.value.root.backward();
  return { ...drawing, asked: kept && drawing.values.indexOf(kept) };
}

const linesOf = ({ nodes, asked }: Asked) => graphPython(nodes, asked).map(({ text }) => text);

test("is one line a named node, and prints the blame that is asked for", () => {
  const graph = graphOf("a = 2; b = -3; c = 10; d = a*b + c; L = d * -2", "b");
  expect(linesOf(graph)).toEqual([
    "from micrograd.engine import Value",
    "a = Value(2)",
    "b = Value(-3)",
    "c = Value(10)",
    "d = a * b + c",
    "L = d * -2",
    "L.backward()",
    "print(b.grad)",
  ]);
  expect(graphPython(graph.nodes, graph.asked).filter(({ isAsked }) => isAsked)).toEqual([
    { text: "b = Value(-3)", isAsked: true },
  ]);
});

test("gives a name to a node that is asked about and has none", () => {
  expect(linesOf(graphOf("node = 2; L = (node * 3 - 1) / 4", "node * 3"))).toEqual([
    "from micrograd.engine import Value",
    "node = Value(2)",
    "node_ = node * 3",
    "L = (node_ - 1) / 4",
    "L.backward()",
    "print(node_.grad)",
  ]);
});

test("says in a line of its own what micrograd is without", () => {
  expect(linesOf(graphOf("x = 1; y = tanh(x)"))).toEqual([
    "from math import tanh",
    "from micrograd.engine import Value",
    "Value.tanh = lambda x: (x - x.data) * (1 - tanh(x.data)**2) + tanh(x.data)",
    "x = Value(1)",
    "y = x.tanh()",
    "y.backward()",
    "print(x.grad)",
  ]);
});

const tricky = [
  "a = 2; b = 3; L = a - (b - a) - (a + (b + a)) * (a / (b * a)) / (b / a)",
  "a = 2; L = (a**2)**3 + (-a)**2 - 3 / a - (1 - a) * 1e-7",
  "a = 0.5; L = tanh(2) * exp(-a) + log(a * 3) - relu(a - 1) + relu(-(a - 1)) + tanh(tanh(a) + 1)**2",
  "lambda = 2; print = 3; Value = 4; h₁ = lambda * print; h1 = h₁ * Value; 损失 = h₁ * h1 + (lambda + 1)**-0.5",
  "a = 2; L = (a + 1) * (a + 1) - -3 * a",
  "a = 7; L = a",
];

const ofCourse = [...chapters.map(({ items }) => Object.values<Item>(items())), lectureQuiz.items]
  .flat()
  .flatMap((made) => {
    const about = made.kind === "slide" ? made.picture : "expression" in made ? made : null;
    return about && "expression" in about && about.expression
      ? [graphOf(about.expression, "target" in about ? about.target : "")]
      : [];
  });

test("gives every number and every blame of the graph, for all graphs of the course", () => {
  const graphs = [...tricky.map((text) => graphOf(text)), ...ofCourse];
  expect(ofCourse.length).toBeGreaterThan(40);
  const outcomes = inPython(graphs.map((graph) => linesOf(graph).join("\n")));
  for (const [i, { nodes, values, asked }] of graphs.entries()) {
    const outcome = outcomes[i];
    pythonNames(nodes, asked).forEach((name, id) => {
      if (!name) return;
      const [data, grad] = outcome?.values[name] ?? [];
      expect(data).toBeCloseTo(values[id]?.data as number, 9);
      expect(grad).toBeCloseTo(values[id]?.grad as number, 9);
    });
    if (asked !== null) expect(outcome?.printed[0]).toBeCloseTo(values[asked]?.grad as number, 9);
  }
});

test.each([
  ["a", 5, ["a = Value(5)", "b = Value(-3)", "c = a * b", "L = c * -2"], 6],
  ["c", 4, ["a = Value(2)", "b = Value(-3)", "c = Value(4)", "L = c * -2"], 0],
])("follows %s to %d, where it is tried out", (name, value, lines, blame) => {
  const graph = graphOf("a = 2; b = -3; c = a * b; L = c * -2", "a");
  const node = graph.nodes.find(({ label }) => label === name)?.id ?? -1;
  const tried = linesOf({ ...graph, nodes: atOtherNumber(graph.nodes, node, value) });
  expect(tried.slice(1, 5)).toEqual(lines);
  expect(inPython([tried.join("\n")])[0]?.printed).toEqual([blame]);
});
