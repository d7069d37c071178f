// What the expression language understands, and the graph that comes out.

import { describe, expect, test } from "vitest";
import { type Expression, parseExpression } from "../../../lib/expression/parse";
import { references } from "../../../lib/expression/reference";
import { describeGraph } from "../../../lib/micrograd/graph";

function parsed(text: string): Expression {
  const result = parseExpression(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const lossOf = (text: string) => parsed(text).root.data;
const calledIn = (text: string) => [...references(parsed(text)).values()];
const labels = (text: string) => parsed(text).nodes.map((node) => node.label || node.op);

describe("the lecture's graph, L = (a·b + c)·f", () => {
  const text = "a = 2\nb = -3\nc = 10\nf = -2\nL = (a*b + c) * f";

  test("has seven nodes, operands first, named where the text names them", () => {
    expect(labels(text)).toEqual(["a", "b", "*", "c", "+", "f", "L"]);
    expect(describeGraph(parsed(text).nodes).map(({ data, operands }) => [data, operands])).toEqual([
      [2, []],
      [-3, []],
      [-6, [0, 1]],
      [10, []],
      [4, [2, 3]],
      [-2, []],
      [-8, [4, 5]],
    ]);
  });

  test("passes blame", () => {
    const { root, named } = parsed(text);
    root.backward();
    expect(["a", "b", "c", "f"].map((name) => named.get(name)?.grad)).toEqual([6, -4, -2, 4]);
  });

  test("is the same graph with the same ids every time", () => {
    expect(describeGraph(parsed(text).nodes)).toEqual(describeGraph(parsed(text).nodes));
  });
});

test("the lecture's tanh neuron", () => {
  const { root, named } = parsed(`
    x1 = 2; x2 = 0      # inputs
    w1 = -3; w2 = 1     # weights
    b = 6.8813735870195432
    o = tanh(x1*w1 + x2*w2 + b)
  `);
  root.backward();
  expect(root.data).toBeCloseTo(Math.SQRT1_2, 12);
  expect(named.get("w1")?.grad).toBeCloseTo(1, 12);
  expect(named.get("w2")?.grad).toBe(0);
});

describe("precedence is Python's (values computed there, at a = 2, b = −3, c = 0.5)", () => {
  test.each([
    ["a - b - c", 4.5],
    ["a / b / c", -4 / 3],
    ["a - b * c", 3.5],
    ["a * b + c", -5.5],
    ["-a ** 2", -4],
    ["(-a) ** 2", 4],
    ["a ** -2", 0.25],
    ["2 ** 3 ** 2", 512],
    ["a ** 3 ** 2", 512],
    ["-a ** -2 ** 2", -0.0625],
    ["--a", 2],
    ["- + -a", 2],
    ["a * -b", 6],
    ["a - -b", -1],
    ["2 * 3 / 4 * a", 3],
    ["a ** 2 * b ** 3", -108],
    ["a / b ** 2", 2 / 9],
    ["1e-3 * a + .5", 0.502],
    ["2. * a", 4],
    ["-2 ** 2 * a", -8],
    ["10 / a / 5", 1],
    ["7 - a", 5],
  ])("%s = %s", (formula, expected) => {
    expect(lossOf(`a = 2; b = -3; c = 0.5; L = ${formula}`)).toBeCloseTo(expected, 12);
  });
});

test("functions: tanh, exp, log, relu", () => {
  expect(lossOf("x = 0.5; L = tanh(x)")).toBe(Math.tanh(0.5));
  expect(lossOf("x = 0.5; L = exp(log(x))")).toBeCloseTo(0.5, 12);
  expect(lossOf("x = -0.5; L = relu(x) + relu(-x)")).toBe(0.5);
});

describe("numbers", () => {
  test.each([
    ["2", 2],
    ["2.5", 2.5],
    [".5", 0.5],
    ["1e-3", 0.001],
    ["1.5E+2", 150],
    ["-7", -7],
  ])("%s", (text, expected) => {
    expect(lossOf(`L = ${text}`)).toBe(expected);
  });

  test("in a formula become constants without a name, called by their value", () => {
    expect(calledIn("a = 3; L = 2*a")).toEqual(["2", "a", "L"]);
    expect(calledIn("a = 3; L = a - 0.50")).toEqual(["a", "−0.5", "L"]);
  });

  test("among themselves are reckoned at once, as in Python, and may so be an exponent", () => {
    expect(calledIn("a = 3; L = 2*3*a")).toEqual(["6", "a", "L"]);
    expect(labels("w = 1/4; L = w ** (1/2)")).toEqual(["w", "L"]);
    expect(lossOf("w = 1/4; L = w ** (1/2)")).toBe(0.5);
  });
});

describe("names", () => {
  test.each(["权重", "é", "a₁", "_x", "w12", "λ", "ошибка", "가중치", "د", "हानि"])("%s", (name) => {
    expect(labels(`${name} = 2; L = ${name} * ${name}`)).toEqual([name, "L"]);
  });

  test("are the same whether é is one character or two", () => {
    expect(lossOf("e\u0301 = 2; L = \u00e9 * 3")).toBe(6);
  });

  test("a second name for a node is only another way to write it", () => {
    const { nodes, named, root } = parsed("a = 2; d = a; L = a * d");
    expect(nodes.map((node) => node.label)).toEqual(["a", "L"]);
    expect(named.get("d")).toBe(named.get("a"));
    root.backward();
    expect(named.get("d")?.grad).toBe(4);
  });

  test("that the loss does not depend on are listed where they stand", () => {
    const { nodes, named, unused } = parsed("a = 2\nspare = a * 3\nL = a + 1");
    expect(nodes).not.toContain(named.get("spare"));
    expect(unused).toEqual([{ name: "spare", line: 2, column: 1, offset: 6, length: 5 }]);
  });
});

describe("layout", () => {
  const expected = labels("a = 2; L = a * a");

  test.each([
    ["line feeds", "a = 2\nL = a * a\n"],
    ["Windows line ends", "a = 2\r\n\r\nL = a * a\r\n"],
    ["old Macintosh line ends", "a = 2\rL = a * a"],
    ["no spaces", "a=2;L=a*a"],
    ["empty statements", ";;\n;a = 2;;L = a * a;"],
    ["tabs and ideographic spaces", "\ta\u3000=\u00a02;L = a * a"],
    [
      "comments of both kinds",
      "# first\n  // then; L = 3\na = 2 # two; not three // nor four\nL = a * a; // a ** 2",
    ],
    ["full-width signs and digits", "ａ ＝ ２；L ＝ （a ＊ a）"],
    ["signs as screens show them", "a = 2; L = a × a"],
  ])("%s", (_, text) => {
    expect(labels(text)).toEqual(expected);
  });

  test("a minus copied from a screen is a minus, a raised dot multiplies", () => {
    expect(lossOf("a = −2; L = a·3 ÷ 4")).toBe(-1.5);
  });

  test.each(["‐", "‑", "‒", "–", "—", "——", "―", "﹣", "－"])("the dash %s is a minus", (dash) => {
    expect(lossOf(`a = 2; L = ${dash}a ${dash} 3`)).toBe(-5);
  });

  test("other documents' signs for times and divided by, and a Chinese full stop in a number", () => {
    for (const times of "⋅∙∗•・＊") expect(lossOf(`a = 2; L = a ${times} 3`)).toBe(6);
    for (const by of "∕⁄／") expect(lossOf(`a = 6; L = a ${by} 3`)).toBe(2);
    expect(lossOf("a = 2。5; L = a * 2")).toBe(5);
  });

  test("what nobody sees is no sign, and moves no place", () => {
    expect(lossOf("\ufeffa\u200b = 2\u2060; L\u00ad = a \u200e* 3")).toBe(6);
    expect(parseExpression("a = 2; L\u200b = a —— d")).toMatchObject({
      refusal: [{ name: "d", offset: 17 }],
    });
  });
});
