// A `Value` graph as plain data: what is drawn, sent and stored.

import type { Op, Value } from "./value";

/** What is drawn as the operation of a node: also − and ÷, which are composed of others. */
export type DrawnOp = Op | "-" | "/";

/** One node of a drawn graph. Its `id` is its index; operands come before the nodes that use them. */
export interface GraphNode {
  id: number;
  /** The name people gave it, or null for an intermediate result. */
  label: string | null;
  /** The operation that made it, or "" for an input or a number. */
  op: DrawnOp;
  /** For `**`: the exponent. */
  exponent?: number;
  /** Forward value. */
  data: number;
  /** Ids of its operands, in order; `a + a` lists the same id twice. */
  operands: number[];
}

/** Describes `nodes`, which list operands before their users and leave none out, as plain data with their indices as ids. */
export function describeGraph(nodes: readonly Value[]): GraphNode[] {
  const ids = new Map(nodes.map((node, id) => [node, id]));
  return nodes.map((node, id) => ({
    id,
    label: node.label || null,
    op: node.op,
    ...(node.op === "**" && { exponent: node.exponent }),
    data: node.data,
    operands: node.operands.map((operand) => ids.get(operand) ?? -1),
  }));
}
