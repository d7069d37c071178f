// A graph's edges as people see them who blame: a − b is one step, though micrograd makes it of a sum and a product.

import { localDerivatives, type Value } from "../micrograd/value";

export interface SeenEdge {
  to: number;
  /** d from / d to, through this operand alone. */
  slope: number;
  /** What the operand itself is worth. */
  own: number;
  /** Whether it is a factor of a product. */
  isFactor: boolean;
}

/** By the node that was made; `kept` is seen in any case, also behind a minus. */
export function seenEdges(nodes: readonly Value[], kept: number): SeenEdge[][] {
  const ids = new Map(nodes.map((node, id) => [node, id]));
  const isHidden = (node: Value) => isTurned(node) && node !== nodes[kept];
  const behind = new Set(
    nodes.flatMap(({ op, right }) => (op === "+" && right && isHidden(right) ? [right] : [])),
  );
  return nodes.map((node) => {
    if (behind.has(node)) return [];
    const slopes = localDerivatives(node);
    return node.operands.map((operand, slot) => {
      const isMinus = slot === 1 && behind.has(operand);
      const seen = isMinus ? (operand.left as Value) : operand;
      return {
        to: ids.get(seen) ?? -1,
        slope: (slopes[slot] ?? 0) * (isMinus ? -1 : 1),
        own: seen.data,
        isFactor: node.op === "*",
      };
    });
  });
}

/** b × (−1), which nobody named: how a − b is made. */
function isTurned({ op, label, right }: Value): boolean {
  return op === "*" && label === "" && right?.op === "" && right.label === "" && right.data === -1;
}
