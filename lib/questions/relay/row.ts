// A row of a relay as far as it has come: what was passed from node to node, and by whom.

import { START, times } from "./step";

/** A number as somebody worked it out, or the node was handed on and the product has worked it out for them. */
export type RelaySaid = number | "handed";

/** `product` where nobody was dealt the node. */
export type PassedBy = "phone" | "product" | "handed";

export interface Leg {
  passed: number;
  by: PassedBy;
}

/** The legs that were run, from the first; null is said of a node that nobody is dealt, and undefined where it is still open. */
export function legsOf(
  slopes: readonly number[],
  saidAt: (node: number) => RelaySaid | null | undefined,
): Leg[] {
  const legs: Leg[] = [];
  let arrived = START;
  for (const [node, slope] of slopes.entries()) {
    const said = saidAt(node);
    if (said === undefined) break;
    const isOwn = typeof said === "number";
    arrived = isOwn ? said : times(arrived, slope);
    legs.push({ passed: arrived, by: isOwn ? "phone" : said === "handed" ? "handed" : "product" });
  }
  return legs;
}

/** What arrives at a node; null while the row has not come so far. */
export const arrivedAt = (legs: readonly Leg[], node: number): number | null =>
  node === 0 ? START : (legs[node - 1]?.passed ?? null);
