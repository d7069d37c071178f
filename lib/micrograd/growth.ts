// What comes of it where a node grows: its gradient, but for a relu that stands at 0, whose slope there is only an agreement.

import { localDerivatives, type Value } from "./value";

/** Of the operations only relu has one, where its number is 0. */
export const standsAtKink = ({ op, left }: Value): boolean => op === "relu" && left?.data === 0;

/** How far the root, the last of `nodes`, moves for each bit that `grown` grows. They list operands before their users. */
export function growthOf(nodes: readonly Value[], grown: Value): number {
  const growth = new Map([[grown, 1]]);
  for (const node of nodes) {
    if (node === grown) continue;
    const slopes = localDerivatives(node);
    const parts = node.operands.map((operand, slot) => {
      const part = growth.get(operand) ?? 0;
      // At 0 it lets through whatever rises, though its derivative is 0.
      if (standsAtKink(node)) return Math.max(0, part);
      return part === 0 ? 0 : part * (slopes[slot] ?? 0);
    });
    growth.set(
      node,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
  const root = nodes.at(-1);
  return (root && growth.get(root)) ?? 0;
}
