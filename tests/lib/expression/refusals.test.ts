// Every refusal names its place and what was expected, so that an editor can underline and explain it.

import { describe, expect, test } from "vitest";
import { MAX_BYTES, MAX_DEPTH, MAX_NODES } from "../../../lib/expression/limits";
import { parseExpression } from "../../../lib/expression/parse";
import type { ExpressionRefusal } from "../../../lib/expression/refusal";

function refusalsOf(text: string): readonly ExpressionRefusal[] {
  const result = parseExpression(text);
  return result.ok ? [] : result.refusal;
}

const at = (line: number, column: number, offset: number, length: number) => ({
  line,
  column,
  offset,
  length,
});

describe("unexpected", () => {
  const atom = ["number", "name", "("];
  const afterAtom = ["operator", "end-of-statement"];

  test.each([
    ["a formula that stops", "a = 1\nL = a +", "", atom, at(2, 8, 13, 0)],
    ["nothing after =", "L =", "", atom, at(1, 4, 3, 0)],
    ["a parenthesis left open", "L = (2 * 3\nM = 1", "", ["operator", ")"], at(1, 11, 10, 0)],
    ["a parenthesis never opened", "L = 2)", ")", afterAtom, at(1, 6, 5, 1)],
    ["no =", "L 3", "3", ["="], at(1, 3, 2, 1)],
    ["no name", "= 3", "=", ["name"], at(1, 1, 0, 1)],
    ["a formula without a name", "3 + 4", "3", ["name"], at(1, 1, 0, 1)],
    ["a sign the language lacks", "L = 2 ^ 3", "^", afterAtom, at(1, 7, 6, 1)],
    ["a raised two", "a = 1; L = a²", "²", afterAtom, at(1, 13, 12, 1)],
    ["an emoji", "L = 2 😀 3", "😀", afterAtom, at(1, 7, 6, 2)],
    ["a factor without a sign", "a = 1; L = 2a", "a", afterAtom, at(1, 13, 12, 1)],
    ["two operators", "L = 2 * / 3", "/", atom, at(1, 9, 8, 1)],
    ["two decimal points", "L = 1.2.3", ".3", afterAtom, at(1, 8, 7, 2)],
    ["a function of nothing", "L = tanh()", ")", atom, at(1, 10, 9, 1)],
    ["a function of two", "L = tanh(1, 2)", ",", ["operator", ")"], at(1, 11, 10, 1)],
    ["a comparison", "L == 2", "=", atom, at(1, 4, 3, 1)],
  ])("%s", (_, text, found, expected, place) => {
    expect(refusalsOf(text)[0]).toEqual({ kind: "unexpected", found, expected, ...place });
  });
});

describe("names", () => {
  test("unknown-name, with known names that look alike", () => {
    expect(refusalsOf("a₁ = 2\nL = A1 * 3")).toEqual([
      { kind: "unknown-name", name: "A1", similar: ["a₁"], ...at(2, 5, 11, 2) },
    ]);
  });

  test("a name is unknown before its definition", () => {
    expect(refusalsOf("L = a; a = 2")).toMatchObject([{ kind: "unknown-name", name: "a" }]);
  });

  test("unknown-function, with the functions there are", () => {
    expect(refusalsOf("a = 2; L = sin(a)")).toEqual([
      { kind: "unknown-function", name: "sin", known: ["tanh", "exp", "log", "relu"], ...at(1, 12, 11, 3) },
    ]);
  });

  test("name-already-defined, with the line of the first definition", () => {
    expect(refusalsOf("a = 2\n\na = 3\nL = a")).toEqual([
      { kind: "name-already-defined", name: "a", firstLine: 1, ...at(3, 1, 7, 1) },
    ]);
  });

  test("name-is-function", () => {
    expect(refusalsOf("tanh = 2")).toEqual([{ kind: "name-is-function", name: "tanh", ...at(1, 1, 0, 4) }]);
  });
});

describe("not-finite names the first operation that leaves the numbers", () => {
  test.each([
    ["x = 0\nL = 3 * log(x)", "log", at(2, 9, 14, 3)],
    ["x = -1\nL = log(x)", "log", at(2, 5, 11, 3)],
    ["x = 0\nL = 1 / x + 2", "/", at(2, 7, 12, 1)],
    ["L = 1 / 0", "/", at(1, 7, 6, 1)],
    ["x = -1\nL = x ** 0.5", "**", at(2, 7, 13, 2)],
    ["x = 1000\nL = exp(x)", "exp", at(2, 5, 13, 3)],
    ["L = 1e999", "1e999", at(1, 5, 4, 5)],
  ])("%s", (text, operation, place) => {
    expect(refusalsOf(text)).toEqual([{ kind: "not-finite", name: "L", operation, ...place }]);
  });
});

test("exponent-not-constant: a power of a name, as micrograd has no such node", () => {
  const refusal = { kind: "exponent-not-constant" };
  expect(refusalsOf("a = 2; b = 3; L = a ** b")).toEqual([{ ...refusal, ...at(1, 21, 20, 2) }]);
  expect(refusalsOf("b = 3; L = 2 ** b")).toMatchObject([refusal]);
  expect(refusalsOf("a = 2; L = a ** tanh(1)")).toMatchObject([refusal]);
});

test("no-floor-division: `//` after an operand is Python's division, not a comment", () => {
  const refusal = { kind: "no-floor-division" };
  expect(refusalsOf("a = 7; b = 2; L = a // b")).toEqual([{ ...refusal, ...at(1, 21, 20, 2) }]);
  expect(refusalsOf("a = 7 // seven; not (eight\nL = a // 2")).toEqual([
    { ...refusal, ...at(1, 7, 6, 2) },
    { ...refusal, ...at(2, 7, 33, 2) },
  ]);
  expect(refusalsOf("L = // 2")).toMatchObject([refusal]);
  expect(refusalsOf("L = 8 ／／ 2")).toMatchObject([refusal]);
});

test.each(["", " \n\t", "# nothing but words", "// nor here", ";;\r\n;"])("empty: %j", (text) => {
  expect(refusalsOf(text)).toEqual([{ kind: "empty", ...at(1, 1, 0, 0) }]);
});

describe("several at once", () => {
  test("each statement is read on its own, and refusals come in the order of the text", () => {
    const kinds = refusalsOf("a = \nb = nope\nc = 1 1\nL = sin(2)").map(({ kind, line }) => [kind, line]);
    expect(kinds).toEqual([
      ["unexpected", 1],
      ["unknown-name", 2],
      ["unexpected", 3],
      ["unknown-function", 4],
    ]);
  });

  test("using a name whose own statement was refused is no second mistake", () => {
    expect(refusalsOf("a = 2 +\nb = a * 2\nL = a + b")).toHaveLength(1);
  });
});

describe("limits", () => {
  test("too-long counts UTF-8 bytes", () => {
    const comment = (length: number) => `L = 1 #${"x".repeat(length - 7)}`;
    expect(refusalsOf(comment(MAX_BYTES))).toEqual([]);
    expect(refusalsOf(comment(MAX_BYTES + 1))).toMatchObject([
      { kind: "too-long", actual: MAX_BYTES + 1, limit: MAX_BYTES },
    ]);
    expect(refusalsOf(`#${"锅".repeat(MAX_BYTES / 2)}`)).toMatchObject([{ kind: "too-long" }]);
  });

  test("too-many-nodes counts what the loss depends on", () => {
    const sumOf = (terms: number) => `a = 1; L = ${Array(terms).fill("a").join("+")}`;
    expect(refusalsOf(sumOf(MAX_NODES))).toEqual([]);
    expect(refusalsOf(sumOf(MAX_NODES + 1))).toEqual([
      { kind: "too-many-nodes", actual: MAX_NODES + 1, limit: MAX_NODES, ...at(1, 8, 7, 1) },
    ]);
    expect(refusalsOf(`${sumOf(MAX_NODES + 1)}; M = a * 2`)).toEqual([]);
  });

  test("too-deep points at the first parenthesis too many, a function's included", () => {
    const nested = (depth: number, open: string) => `L = ${open.repeat(depth)}1${")".repeat(depth)}`;
    expect(refusalsOf(nested(MAX_DEPTH, "("))).toEqual([]);
    expect(refusalsOf(nested(MAX_DEPTH, "tanh("))).toEqual([]);
    const place = at(1, 5 + MAX_DEPTH, 4 + MAX_DEPTH, 1);
    expect(refusalsOf(nested(MAX_DEPTH + 1, "("))).toEqual([
      { kind: "too-deep", limit: MAX_DEPTH, ...place },
    ]);
    expect(refusalsOf(nested(MAX_DEPTH + 1, "relu("))).toMatchObject([{ kind: "too-deep" }]);
  });

  test("parentheses side by side are not deep", () => {
    expect(
      refusalsOf(
        `L = ${Array(2 * MAX_DEPTH)
          .fill("(1)")
          .join("+")}`,
      ),
    ).toEqual([]);
  });
});
