// What the nodes of a graph are called in Python.

import { isNumber } from "../expression/is-number";
import type { GraphNode } from "../micrograd/graph";

/** Python's own words, and what the lines themselves say. */
const TAKEN = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if
   import in is lambda nonlocal not or pass raise return try while with yield Value print`.split(/\s+/),
);

/** For a node without a name that needs one all the same. */
const UNNAMED = "node";

/**
 * The names by id; null for a node that is written where it is used. Who has a name keeps it, as far as Python reads it:
 * `h₁` becomes `h1`, `lambda` becomes `lambda_`. The asked node has one in any case, and so has what is used more than once.
 */
export function pythonNames(nodes: readonly GraphNode[], asked: number | null): (string | null)[] {
  const uses = nodes.map(() => 0);
  for (const operand of nodes.flatMap(({ operands }) => operands)) uses[operand] = (uses[operand] ?? 0) + 1;
  const taken = new Set(TAKEN);
  const free = (wanted: string) => {
    let name = wanted;
    while (taken.has(name)) name += "_";
    taken.add(name);
    return name;
  };
  const labels = nodes.map((node) => (isNumber(node) ? null : node.label));
  const named = labels.map((label) => label && free(inPython(label)));
  return nodes.map((node, id) => {
    const isNeeded = id === asked || id === nodes.length - 1 || (node.op !== "" && (uses[id] ?? 0) > 1);
    return named[id] || (isNeeded ? free(UNNAMED) : null);
  });
}

function inPython(label: string): string {
  const name = label.normalize("NFKC").replace(/\P{XID_Continue}/gu, "_");
  return /^[\p{XID_Start}_]/u.test(name) ? name : `_${name}`;
}
