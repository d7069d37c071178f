// The parts of a weight's blame put end to end: each begins where the one before it ends, and the last one ends at their sum.

import type { ShownCard } from "./shown-card";
import { cardSum, type WeightCard } from "./weight-card";

export interface Part {
  of: "sample" | "penalty" | "up" | "down";
  /** Of a sample: its row on the card. */
  row: number | null;
  value: number;
  /** All parts before it, added up. */
  before: number;
}

export interface Sum {
  parts: Part[];
  sum: number;
  /** The stretch of numbers that has room for all of them, at rest and end to end; zero lies in it. */
  low: number;
  high: number;
}

/** Sample by sample where the card has numbers for each; else all that push up, and all that push down. */
export function addingUp(card: WeightCard, shown: Pick<ShownCard, "products">): Sum {
  let before = 0;
  const parts = valuesOf(card, shown).map((part) => {
    const placed = { ...part, before };
    before += part.value;
    return placed;
  });
  const sum = cardSum(card);
  const ends = [0, sum, ...parts.flatMap((part) => [part.value, part.before + part.value])];
  return { parts, sum, low: Math.min(...ends), high: Math.max(...ends) };
}

function valuesOf({ rows, penalty }: WeightCard, { products }: Pick<ShownCard, "products">) {
  const values = rows.map(({ product }) => product);
  if (products) {
    const samples = values.map((value, row) => ({ of: "sample" as const, row, value }));
    return penalty === null ? samples : [...samples, { of: "penalty" as const, row: null, value: penalty }];
  }
  const all = [...values, penalty ?? 0];
  const total = (side: (value: number) => number) => all.reduce((sum, value) => sum + side(value), 0);
  return [
    { of: "up" as const, row: null, value: total((value) => Math.max(0, value)) },
    { of: "down" as const, row: null, value: total((value) => Math.min(0, value)) },
  ];
}
