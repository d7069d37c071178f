// The reveal, step by step: the loss starts with 1, each edge passes its part on, parts that meet add up.

import { describe, expect, test } from "vitest";
import { blameAt } from "../../app/graph/blame-at";
import { blame } from "../../lib/questions/blame/blame";

function stepsOf(expression: string, target: string) {
  return blame.reveal({
    kind: "blame",
    expression,
    target,
    showsBlameFromAbove: true,
    prompt: {},
    explanation: {},
    seconds: 30,
    points: 100,
  }).steps;
}

describe("a chain: L = (a * b + c) * f at 2, -3, 10, -2", () => {
  const steps = stepsOf("a = 2\nb = -3\nc = 10\nf = -2\ne = a * b\nd = e + c\nL = d * f", "a");
  const loss = steps[0]?.kind === "loss" ? steps[0].node : -1;

  test("at first only the loss carries blame, and it is 1", () => {
    const { blame, active } = blameAt(steps, 0);
    expect([...blame]).toEqual([[loss, 1]]);
    expect(active).toBeNull();
  });

  test("each step makes one edge active, which then stays passed", () => {
    const second = blameAt(steps, 1);
    expect(second.active).toMatchObject({ from: loss, local: -2, above: 1, passed: -2 });
    const third = blameAt(steps, 2);
    expect(third.passed.size).toBe(2);
    expect([...third.passed.values()]).toContainEqual(second.active);
    expect(third.active).not.toEqual(second.active);
  });

  test("at the end the target carries its gradient, 6", () => {
    expect(blameAt(steps, steps.length - 1).blame.get(0)).toBe(6);
  });

  test("going back takes the later blame away again", () => {
    expect(blameAt(steps, 1).blame.size).toBeLessThan(blameAt(steps, 3).blame.size);
  });
});

test("a + a: two edges between the same nodes, two parts, one sum", () => {
  const steps = stepsOf("a = 3\nL = a + a", "a");
  const { blame, parts, passed } = blameAt(steps, steps.length - 1);
  expect(passed.size).toBe(2);
  expect(parts.get(0)).toEqual([1, 1]);
  expect(blame.get(0)).toBe(2);
});

test("before the second part has arrived, the sum holds the first only", () => {
  const steps = stepsOf("a = -2\nb = 3\nd = a * b\ne = a + b\nL = d * e", "a");
  const atTarget = steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => step.kind === "link" && step.to === 0);
  const [first, second] = atTarget.map(({ index }) => blameAt(steps, index));
  expect(first?.parts.get(0)).toHaveLength(1);
  expect(second?.parts.get(0)).toHaveLength(2);
  expect(second?.blame.get(0)).toBe(-3);
});
