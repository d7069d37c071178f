// Any text is answered, and any formula means what it means elsewhere.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_BYTES } from "../../../lib/expression/limits";
import { parseExpression } from "../../../lib/expression/parse";
import { describeGraph } from "../../../lib/micrograd/graph";
import { topologicalOrder, Value } from "../../../lib/micrograd/value";

type Tree =
  | { kind: "name"; name: "a" | "b" | "c" }
  | { kind: "negative"; of: Tree }
  | { kind: "call"; name: "tanh" | "exp" | "relu"; of: Tree }
  | { kind: "power"; base: Tree; exponent: number }
  | { kind: "binary"; operator: "+" | "-" | "*" | "/"; left: Tree; right: Tree };

const AT = { a: 0.7, b: -1.3, c: 2.1 };
const DEFINITIONS = "a = 0.7; b = -1.3; c = 2.1";

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ kind: fc.constant("name"), name: fc.constantFrom("a", "b", "c") }) as fc.Arbitrary<Tree>,
    fc.record({ kind: fc.constant("negative"), of: tie("tree") }) as fc.Arbitrary<Tree>,
    fc.record({
      kind: fc.constant("call"),
      name: fc.constantFrom("tanh", "exp", "relu"),
      of: tie("tree"),
    }) as fc.Arbitrary<Tree>,
    fc.record({
      kind: fc.constant("power"),
      base: tie("tree"),
      exponent: fc.integer({ min: -3, max: 3 }),
    }) as fc.Arbitrary<Tree>,
    fc.record({
      kind: fc.constant("binary"),
      operator: fc.constantFrom("+", "-", "*", "/"),
      left: tie("tree"),
      right: tie("tree"),
    }) as fc.Arbitrary<Tree>,
  ),
}));

/** Writes a tree with no parentheses but those it needs; `binding` is how tightly its surroundings bind. */
function write(tree: Tree, binding = 0): string {
  const [own, text] = writeBare(tree);
  return own < binding ? `(${text})` : text;
}

function writeBare(tree: Tree): [binding: number, text: string] {
  switch (tree.kind) {
    case "name":
      return [5, tree.name];
    case "call":
      return [5, `${tree.name}(${write(tree.of)})`];
    case "power":
      return [4, `${write(tree.base, 5)}**${tree.exponent}`];
    case "negative":
      return [3, `-${write(tree.of, 3)}`];
    case "binary": {
      const own = tree.operator === "+" || tree.operator === "-" ? 1 : 2;
      return [own, `${write(tree.left, own)} ${tree.operator} ${write(tree.right, own + 1)}`];
    }
  }
}

function build(tree: Tree, inputs: Record<"a" | "b" | "c", Value>): Value {
  switch (tree.kind) {
    case "name":
      return inputs[tree.name];
    case "call":
      return build(tree.of, inputs)[tree.name]();
    case "power":
      return build(tree.base, inputs).pow(tree.exponent);
    case "negative":
      return build(tree.of, inputs).neg();
    case "binary": {
      const left = build(tree.left, inputs);
      const right = build(tree.right, inputs);
      const method = ({ "+": "add", "-": "sub", "*": "mul", "/": "div" } as const)[tree.operator];
      return left[method](right);
    }
  }
}

const shape = (nodes: readonly Value[]) =>
  describeGraph(nodes).map(({ op, exponent, data, operands }) => ({ op, exponent, data, operands }));

test("a formula becomes the graph that micrograd's methods build, node for node", () => {
  let compared = 0;
  fc.assert(
    fc.property(tree, (tree) => {
      const inputs = { a: new Value(AT.a), b: new Value(AT.b), c: new Value(AT.c) };
      const nodes = topologicalOrder(build(tree, inputs));
      const result = parseExpression(`${DEFINITIONS}; L = ${write(tree)}`);
      if (nodes.every(({ data }) => Number.isFinite(data)) && nodes.length <= 200) {
        expect(result.ok && shape(result.value.nodes)).toEqual(shape(nodes));
        compared++;
      } else {
        expect(!result.ok && result.refusal).toMatchObject([{}]);
      }
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(300);
});

test("a chain of operators has the value that JavaScript's own parser finds", () => {
  const signed = ["-b", "-.5", "-(a**2)"];
  const factor = fc.constantFrom(
    "a",
    "b",
    "c",
    "2",
    "1e1",
    "a**2",
    "2**3**2",
    "b**-1",
    "c**2**-1",
    ...signed,
  );
  const operator = fc.constantFrom(" + ", " - ", "*", "/");
  fc.assert(
    fc.property(factor, fc.array(fc.tuple(operator, factor), { maxLength: 10 }), (first, rest) => {
      const formula = [first, ...rest.flat()].join("");
      const expected = new Function("a", "b", "c", `return ${formula}`)(AT.a, AT.b, AT.c) as number;
      const result = parseExpression(`${DEFINITIONS}; L = ${formula}`);
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      const { root, nodes } = result.value;
      const largest = Math.max(...nodes.map(({ data }) => Math.abs(data)));
      expect(Math.abs(root.data - expected)).toBeLessThanOrEqual(1e-12 * largest);
    }),
  );
});

describe("any text gets an answer", () => {
  const answers = (text: string) => {
    const result = parseExpression(text);
    if (result.ok) {
      expect(result.value.nodes.every(({ data }) => Number.isFinite(data))).toBe(true);
      return;
    }
    expect(result.refusal.length).toBeGreaterThan(0);
    for (const { offset, length, line, column } of result.refusal) {
      expect(offset + length).toBeLessThanOrEqual(text.length);
      const before = text.slice(0, offset).split(/\r\n|\r|\n/);
      expect([line, column]).toEqual([before.length, (before.at(-1) as string).length + 1]);
    }
  };

  test("of any characters", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), answers), { numRuns: 500 });
  });

  test("of the language's own words in any order", () => {
    const words = [
      "a",
      "L",
      "=",
      "=",
      "+",
      "-",
      "*",
      "/",
      "**",
      "(",
      ")",
      "2",
      ".5",
      "tanh(",
      "log",
      ";",
      "\n",
    ];
    const others = ["\r\n", "#", "//", "权", "（", "−", "😀", "1e", "²", " "];
    const text = fc.array(fc.constantFrom(...words, ...others), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => answers(parts.join(""))),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["open parentheses", "("],
    ["closed parentheses", ")"],
    ["functions", "tanh("],
    ["signs", "-"],
    ["powers", "1**"],
    ["signed powers", "1**-"],
    ["sums", "1+"],
    ["names", "a"],
    ["digits", "9"],
    ["definitions", "a=1;"],
    ["line ends", "\n"],
    ["combining marks", "\u0301"],
    ["zeros", "0"],
  ])("as long as it may be: %s", (_, part) => {
    const times = Math.floor((MAX_BYTES - 5) / Buffer.byteLength(part));
    answers(part.repeat(times));
    answers(`L = ${part.repeat(times)}`);
    answers(`L = ${part.repeat(times)}1`);
  });

  test("far longer than it may be", () => {
    answers("(".repeat(1_000_000));
  });
});
