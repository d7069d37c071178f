// The nudge: what was asked is done, and what it shows is what the gradient says.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawingOf } from "../../../lib/expression/drawing";
import { parseExpression } from "../../../lib/expression/parse";
import { whatIf } from "../../../lib/micrograd/what-if";
import { type BlameQuestion, blame } from "../../../lib/questions/blame/blame";
import { number } from "../../../lib/questions/number/number";
import { lectureQuiz } from "../../../lib/quizzes/lecture";

const rest = { prompt: {}, explanation: {}, seconds: 30, points: 100, showsBlameFromAbove: false };
const round = { prompt: {}, explanation: {}, seconds: 30, points: 100, tolerance: 0 };
const ask = (expression: string, target: string) =>
  blame.question.parse({ kind: "blame", expression, target, ...rest });

/** Layer by layer: the number before, and after. */
function nudged(question: BlameQuestion): [number, number][][] | null {
  const { nodes } = blame.stage(question);
  const { nudge } = blame.reveal(question);
  return (
    nudge?.layers.map((layer) => layer.map((id) => [nodes[id]?.data ?? 0, nudge.values[id] ?? 0])) ?? null
  );
}

describe("the nudge", () => {
  it("lets the number grow by a tenth, and what it feeds follows, layer by layer", () => {
    const chain = "a = 2\nb = -3\nc = 10\nf = -2\nd = a*b + c\nL = d * f";
    expect(nudged(ask(chain, "a"))).toEqual([[[2, 2.1]], [[-6, -6.3]], [[4, 3.7]], [[-8, -7.4]]]);
  });

  it("reaches each number after all that move it, and the root alone at the end", () => {
    expect(nudged(ask("a = -2\nb = 3\nd = a*b\ne = a + b\nL = d*e", "a"))).toEqual([
      [[-2, -1.9]],
      [
        [-6, -5.7],
        [1, 1.1],
      ],
      [[-6, -6.27]],
    ]);
  });

  it("reaches what stays where it is, too", () => {
    expect(nudged(ask("x = -2\nh = relu(x)\nL = 3 * h", "x"))).toEqual([[[-2, -1.9]], [[0, 0]], [[0, 0]]]);
    expect(nudged(ask("a = 5\nb = a\nL = 2*a - 2*b", "a"))?.at(-1)).toEqual([[0, 0]]);
  });

  it("is large enough to be seen, and small beside a small number", () => {
    expect(nudged(ask("a = 1234\nL = 2 * a", "a"))?.[0]).toEqual([[1234, 1235]]);
    expect(nudged(ask("a = 0.004\nL = 2 * a", "a"))?.[0]).toEqual([[0.004, 0.005]]);
    expect(nudged(ask("a = 0\nL = 2 * a", "a"))?.[0]).toEqual([[0, 0.1]]);
  });

  it("is smaller where the slope changes soon", () => {
    expect(nudged(ask("a = -0.05\nL = relu(a)", "a"))).toEqual([[[-0.05, -0.04]], [[0, 0]]]);
    expect(nudged(ask("a = 0.01\nL = a ** 2", "a"))?.[0]).toEqual([[0.01, 0.011]]);
  });

  it("is left out where every step would show another answer than the slope there", () => {
    // As classes were asked before such questions were refused.
    const kink = blame.draft?.parse({ ...ask("a = 1\nL = relu(a)", "a"), expression: "a = 0\nL = relu(a)" });
    if (!kink) throw new Error("Nothing to ask.");
    expect(nudged(kink)).toBeNull();
    expect(blame.steps(kink)).toBe(2);
  });

  it("of the root itself has one layer", () => {
    expect(nudged(ask("a = 2\nL = a * a", "L"))).toEqual([[[4, 4.1]]]);
  });

  it("shows the answer to every question of the lecture's quiz", () => {
    for (const question of lectureQuiz.items) {
      if (question.kind !== "blame") continue;
      const { gradient } = blame.reveal(question);
      const [before = 0, after = 0] = nudged(question)?.at(-1)?.[0] ?? [];
      expect(Math.sign(after - before)).toBe(Math.sign(gradient));
    }
  });

  it("is walked before the blame is", () => {
    const question = ask("a = 2\nb = -3\nL = a * b", "a");
    expect(blame.steps(question)).toBe(2 + blame.reveal(question).steps.length);
  });
});

describe("a question for a number", () => {
  const about = (asks: "value" | "gradient") =>
    number.question.parse({
      kind: "number",
      expression: "a = 2\nb = 3 * a\nL = b**2 + b",
      target: "b",
      asks,
      ...round,
    });

  it("for blame is answered by the nudge first, and explained by the walk", () => {
    const { nudge, steps, right } = number.reveal(about("gradient"));
    expect(nudge?.layers[0]).toEqual([number.stage(about("gradient")).target]);
    const [before, after] = [42, nudge?.values.at(-1) ?? 0];
    expect((after - before) / 0.1).toBeCloseTo(right, 0);
    expect(number.steps(about("gradient"))).toBe((nudge?.layers.length ?? 0) + (steps?.length ?? 0));
  });

  it("for a value has neither", () => {
    expect(number.reveal(about("value"))).toMatchObject({ nudge: null, steps: null });
    expect(number.steps(about("value"))).toBe(1);
  });
});

describe("what would be if", () => {
  const written = (a: number, b: number) =>
    `a = ${a.toFixed(3)}\nb = ${b.toFixed(3)}\nc = tanh(a * b) - a / (2 + exp(b))\nL = relu(c + 1) ** 2 + log(5 + c)`;
  const graphOf = (a: number, b: number) => {
    const expression = parseExpression(written(a, b));
    if (!expression.ok) throw new Error("This can be read.");
    return drawingOf(expression.value).nodes;
  };

  it("is to the bit what the expression gives with the other number in it", () => {
    const hand = fc.integer({ min: -3_000, max: 3_000 }).map((thousandths) => thousandths / 1_000);
    fc.assert(
      fc.property(hand, hand, hand, (a, b, other) => {
        const graph = graphOf(a, b);
        const id = graph.findIndex(({ label }) => label === "a");
        const expected = graphOf(other, b).map(({ data }) => data);
        expect(whatIf(graph, new Map([[id, other]]))).toEqual(expected);
      }),
    );
  });
});
