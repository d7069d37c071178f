// The way blame takes from the loss back to one node, edge by edge, for the reveal to walk along.

import type { Drawing } from "../expression/drawing";
import { settledSum } from "../micrograd/rounding";
import type { Value } from "../micrograd/value";

/** An edge between a node and one of its operands, with the numbers that pass along it on the way back. */
export interface BlameLink {
  /** The node that was made from `to`. */
  from: number;
  to: number;
  /** Which operand of `from` it is; `a + a` has links with slots 0 and 1 between the same nodes. */
  slot: number;
  /** d from / d to, through this slot alone. */
  local: number;
  /** d loss / d from: the blame that arrives from above. */
  above: number;
  /** local × above. */
  passed: number;
}

/** One step of the reveal: the loss takes blame 1, then one link after the other passes its part on; `total` is what `to` has by then. */
export type BlameStep = { kind: "loss"; node: number } | ({ kind: "link"; total: number } & BlameLink);

/**
 * Walks from the loss, the last of the nodes, to `target` over every edge that lies between them, each
 * node only after all that use it. The values behind the drawing have been through `backward`.
 */
export function walkBack(drawing: Drawing, target: number): BlameStep[] {
  const { nodes: graph, values } = drawing;
  const leadsToTarget: boolean[] = [];
  for (const { id, operands } of graph)
    leadsToTarget[id] = id === target || operands.some((to) => leadsToTarget[to]);

  const uses = graph.map(() => 0);
  for (const to of graph.flatMap(({ operands }) => operands)) uses[to] = (uses[to] ?? 0) + 1;

  const loss = graph.length - 1;
  const steps: BlameStep[] = [{ kind: "loss", node: loss }];
  const arrived = new Map<number, readonly number[]>();
  for (let from = loss; from > target; from--) {
    if (!leadsToTarget[from]) continue;
    for (const link of linksOf(drawing, from)) {
      if (!leadsToTarget[link.to]) continue;
      const parts = [...(arrived.get(link.to) ?? []), link.passed];
      arrived.set(link.to, parts);
      const isComplete = parts.length === uses[link.to];
      const total = isComplete ? (values[link.to] as Value).grad : settledSum(parts);
      steps.push({ kind: "link", total, ...link });
    }
  }
  return steps;
}

/** The links from one node to its operands. */
export function linksOf({ nodes, values, locals }: Drawing, from: number): BlameLink[] {
  const above = values[from]?.grad ?? 0;
  return (nodes[from]?.operands ?? []).map((to, slot) => {
    const local = locals[from]?.[slot] ?? 0;
    return { from, to, slot, local, above, passed: local * above };
  });
}
