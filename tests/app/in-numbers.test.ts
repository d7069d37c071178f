// How calculations are written: `=` where the printed numbers are exactly equal, `≈` where the result is rounded.

import { expect, test } from "vitest";
import { asExercise, inNumbers } from "../../app/graph/in-numbers";
import { productText, sumText } from "../../app/graph/sign-look";
import { parseExpression } from "../../lib/expression/parse";
import { describeGraph } from "../../lib/micrograd/graph";
import { number } from "../../lib/questions/number/number";

test.each([
  ["a = 2\nL = a * (-3)", "2 × (−3) = −6"],
  ["a = 1.2345678\nL = a * 3", "1.235 × 3 ≈ 3.704"],
  ["a = 0.1\nL = a + 0.2", "0.1 + 0.2 = 0.3"],
  ["a = 3\nL = a ** -1", "3⁻¹ ≈ 0.3333"],
  ["a = 0\nL = tanh(a)", "tanh(0) = 0"],
  ["a = 1\nL = tanh(a)", "tanh(1) ≈ 0.7616"],
])("%j", (text, written) => {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error("refused");
  const nodes = describeGraph(parsed.value.nodes);
  expect(inNumbers(nodes, nodes.length - 1)).toBe(written);
});

test.each([
  ["w = 0\nrate = 0.1\nslope = -6\nnew = w - rate * slope", "0 − (0.1 × (−6)) = ?"],
  ["p = 0.5\nq = -2\nL = (p - 1)**2 + (q - 1)**2", "(0.5 − 1)² + ((−2) − 1)² = ?"],
  ["a = 3\nL = a ** -1", "3⁻¹ = ?"],
])("whoever works out %j is told no step of it", (expression, written) => {
  const end = /(\w+) =[^\n]*$/.exec(expression)?.[1] ?? "";
  const asked = { kind: "number", asks: "value", expression, target: end, tolerance: 0.01 } as const;
  const { nodes, target, hidden } = number.stage({
    ...asked,
    prompt: {},
    explanation: {},
    seconds: 30,
    points: 100,
  });
  expect(asExercise(nodes, target, hidden)).toBe(written);
  expect(hidden.every((id) => nodes[id]?.data === 0)).toBe(true);
});

test("what blame is made of", () => {
  expect(productText({ local: -3, above: -2, passed: 6 })).toBe("−3 × (−2) = +6");
  expect(productText({ local: 1 / 3, above: 2, passed: 2 / 3 })).toBe("0.3333 × 2 ≈ +0.6667");
  expect(sumText([-2, 8])).toBe("−2 + 8 = +6");
  expect(sumText([1 / 3, 1 / 3, 1 / 3])).toBe("0.3333 + 0.3333 + 0.3333 ≈ +1");
  expect(sumText([0.3, -0.1, -0.2])).toBe("0.3 + (−0.1) + (−0.2) = 0");
});
