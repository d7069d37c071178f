// How a node came to its value, in one line: d = a × b = 2 × (−3) = −6.

import { formatNumber } from "../../lib/expression/format-number";
import { isNumber } from "../../lib/expression/is-number";
import type { GraphNode } from "../../lib/micrograd/graph";
import { inNumbers } from "../graph/in-numbers";
import { formula, nodeName } from "../graph/node-name";

/** "" for a node that is not there. */
export function howMade(nodes: readonly GraphNode[], id: number): string {
  const node = nodes[id];
  if (!node) return "";
  const name = nodeName(nodes, id);
  if (isNumber(node)) return name;
  if (node.op === "") return `${name} = ${formatNumber(node.data)}`;
  return [node.label, formula(nodes, id), inNumbers(nodes, id)].filter(Boolean).join(" = ");
}
