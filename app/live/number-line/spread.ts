// Moves places apart until none is too near the next, and no further than it takes.

import type { Range } from "./line-range";

/**
 * The places nearest to `wanted`, in the same order, at least `gap` apart and within `bounds`, as far as these have
 * room: least squares by pooling neighbours (Ayer et al., 1955).
 */
export function spread(wanted: readonly number[], gap: number, bounds: Range): number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    // Without the gaps, in order is all that they have to be.
    let pool = { sum: place - index * gap, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const high = bounds.high - (wanted.length - 1) * gap;
  return pools
    .flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count))
    .map((place, index) => Math.max(bounds.low, Math.min(high, place)) + index * gap);
}
