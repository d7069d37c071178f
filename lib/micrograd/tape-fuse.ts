// Finds sums of products in a graph, neurons above all, so that the tape can compute each of them in one go.

import type { Value } from "./value";

interface Term {
  /** The same for all samples. */
  weight: Value;
  /** In a neuron it differs between samples; in a penalty such as Σp² it is shared as well. */
  input: Value;
}

/** `node` = start + Σ weight·input, where nobody else uses the products and the sums so far. */
export interface FusedSum {
  node: Value;
  start: Value;
  terms: Term[];
}

/** A node that disappears into a sum: the product of one term, or the sum so far. Its blame is that of the whole sum. */
export interface InnerNode {
  sum: FusedSum;
  /** The terms it adds up: from `first` to before `end`, and the start if it is a sum so far. */
  first: number;
  end: number;
  hasStart: boolean;
}

export interface Fusion {
  sums: ReadonlyMap<Value, FusedSum>;
  inner: ReadonlyMap<Value, InnerNode>;
}

/** Makes sums as long as they can be. `nodes` list operands before their users; `roots` are read from outside. */
export function fuse(nodes: readonly Value[], varies: ReadonlySet<Value>, roots: readonly Value[]): Fusion {
  const uses = countUses(nodes, roots);
  const weights = new Map<FusedSum, Set<Value>>();
  const sums = new Map<Value, FusedSum>();
  const inner = new Map<Value, InnerNode>();

  /** The sum that `left` is, if `term` may follow in it: of the same kind, and with no weight twice. */
  const growing = (left: Value, term: Term): FusedSum | null => {
    const sum = uses.get(left) === 1 ? sums.get(left) : undefined;
    if (!sum || varies.has(left) !== varies.has(term.input)) return null;
    return weights.get(sum)?.has(term.weight) ? null : sum;
  };

  for (const node of nodes) {
    const { op, left, right: product } = node;
    const term = op === "+" && product && uses.get(product) === 1 ? termOf(product, varies) : null;
    if (!left || !product || !term) continue;
    const grown = growing(left, term);
    if (!grown && varies.has(left)) continue;
    const sum = grown ?? { node, start: left, terms: [] };
    if (grown) {
      sums.delete(left);
      inner.set(left, { sum, first: 0, end: sum.terms.length, hasStart: true });
    }
    inner.set(product, { sum, first: sum.terms.length, end: sum.terms.length + 1, hasStart: false });
    sum.node = node;
    sum.terms.push(term);
    sums.set(node, sum);
    weights.set(sum, (weights.get(sum) ?? new Set()).add(term.weight));
  }
  return { sums, inner };
}

function countUses(nodes: readonly Value[], roots: readonly Value[]): Map<Value, number> {
  const uses = new Map(roots.map((root) => [root, 1]));
  const count = (node: Value | null) => node && uses.set(node, (uses.get(node) ?? 0) + 1);
  for (const { left, right } of nodes) {
    count(left);
    count(right);
  }
  return uses;
}

/** A product as a term, unless both of its factors differ between samples. */
function termOf({ op, left, right }: Value, varies: ReadonlySet<Value>): Term | null {
  if (op !== "*" || !left || !right) return null;
  if (!varies.has(left)) return { weight: left, input: right };
  return varies.has(right) ? null : { weight: right, input: left };
}
