// References: every node of an expression can be pointed at, and is found again after an edit.

import { expect, it } from "vitest";
import { parseExpression } from "../../../lib/expression/parse";
import { references, resolveReference } from "../../../lib/expression/reference";

function parse(text: string) {
  const expression = parseExpression(text);
  if (!expression.ok) throw new Error(JSON.stringify(expression.refusal));
  return expression.value;
}

it("a named node is called by its name and an unnamed one by its formula", () => {
  const texts = [...references(parse("a = 2\nb = 3\nL = tanh(a*b + a) ** 2")).values()];
  expect(texts).toEqual(["a", "b", "a * b", "(a * b) + a", "tanh((a * b) + a)", "L"]);
});

it("equal formulas are told apart by their order", () => {
  const expression = parse("a = 2\nL = a*a + a*a");
  expect([...references(expression).values()]).toEqual(["a", "a * a", "a * a #2", "L"]);
  expect(resolveReference(expression, "a * a #2")).toBe(expression.nodes[2]);
});

it("still means the same node after lines are added above it", () => {
  const edited = parse("z = 7\na = 2\nb = 3\nL = z + (a*b + a)");
  expect(resolveReference(edited, "a * b")?.data).toBe(6);
  expect(resolveReference(edited, "gone")).toBeNull();
});
