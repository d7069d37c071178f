// A graph in lines of Python for micrograd, node for node, which give the same numbers when they are run.
// https://github.com/karpathy/micrograd/blob/master/micrograd/engine.py

import type { GraphNode } from "../micrograd/graph";
import type { CodeLine } from "./code-line";
import { pythonNames } from "./python-names";

/**
 * Functions that micrograd's `Value` is without. To go back through one needs no more than its tangent at this point: a line
 * that has its value and its slope.
 */
const MISSING: Partial<Record<GraphNode["op"], string>> = {
  exp: "Value.exp = lambda x: (x - x.data + 1) * exp(x.data)",
  log: "Value.log = lambda x: (x - x.data) / x.data + log(x.data)",
  tanh: "Value.tanh = lambda x: (x - x.data) * (1 - tanh(x.data)**2) + tanh(x.data)",
};

/** How strongly a node's own operation holds its operands together; what is no operation holds strongest. */
const HOLD: Partial<Record<GraphNode["op"], number>> = { "+": 1, "-": 1, "*": 2, "/": 2, "**": 3 };
const WHOLE = 4;

/** What the last line says of a node: its blame, after going back, or its value. */
export type Printed = "grad" | "data";

/** `asked` is the node that the last line is about, and whose own line stands out; null: it is about every input. */
export function graphPython(
  nodes: readonly GraphNode[],
  asked: number | null,
  prints: Printed = "grad",
): CodeLine[] {
  const names = pythonNames(nodes, asked);
  const missing = (["exp", "log", "tanh"] as const).filter((op) => nodes.some((node) => node.op === op));
  const root = names.at(-1);
  const wanted = asked === null ? nodes.filter(({ op }) => op === "").map(({ id }) => id) : [asked];
  const printed = wanted.flatMap((id) => (names[id] ? [`${names[id]}.${prints}`] : []));
  const lines = [
    ...(missing.length > 0 ? [`from math import ${missing.join(", ")}`] : []),
    "from micrograd.engine import Value",
    ...missing.map((op) => MISSING[op] as string),
    ...nodes.flatMap(({ id }) =>
      names[id] ? [{ text: `${names[id]} = ${made(nodes, names, id)}`, id }] : [],
    ),
    ...(prints === "grad" ? [`${root}.backward()`] : []),
    `print(${printed.join(", ")})`,
  ];
  return lines.map((line) =>
    typeof line === "string"
      ? { text: line, isAsked: false }
      : { text: line.text, isAsked: line.id === asked },
  );
}

type Names = readonly (string | null)[];

/** What stands behind the `=` of a node. */
function made(nodes: readonly GraphNode[], names: Names, id: number): string {
  const { op, operands, data, exponent } = nodes[id] as GraphNode;
  const [left = -1, right = -1] = operands;
  if (op === "") return `Value(${data})`;
  const hold = HOLD[op] ?? WHOLE;
  if (operands.length === 1) {
    const inside = isPlain(nodes, names, left) ? made(nodes, names, left) : used(nodes, names, left, WHOLE);
    return op === "**" ? `${inside}**${exponent}` : `${inside}.${op}()`;
  }
  const isNoValue = isPlain(nodes, names, left) && isPlain(nodes, names, right);
  const first = isNoValue ? made(nodes, names, left) : used(nodes, names, left, hold);
  return `${first} ${op} ${used(nodes, names, right, hold + 1)}`;
}

/** A node where another uses it: by its name, or written out, in parentheses where it would fall apart. */
function used(nodes: readonly GraphNode[], names: Names, id: number, hold: number): string {
  const node = nodes[id] as GraphNode;
  if (names[id]) return names[id];
  if (node.op === "") return String(node.data);
  const text = made(nodes, names, id);
  return (HOLD[node.op] ?? WHOLE) < hold ? `(${text})` : text;
}

/** A number without a name, which becomes a `Value` only when it meets one. */
const isPlain = (nodes: readonly GraphNode[], names: Names, id: number) => nodes[id]?.op === "" && !names[id];
