// A `Value` graph as plain data: what is drawn, sent and stored.

/** One node of a drawn graph. Its `id` is its index; operands come before the nodes that use them. */
export interface GraphNode {
  id: number;
  /** The name people gave it, or null for an intermediate result. */
  label: string | null;
  /** The operation that made it, or "" for an input or a number. */
  op: string;
  /** For `**`: the exponent. */
  exponent?: number;
  /** Forward value. */
  data: number;
  /** Ids of its operands, in order; `a + a` lists the same id twice. */
  operands: number[];
}
