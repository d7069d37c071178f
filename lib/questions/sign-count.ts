// How many answers there were for each sign.

import { type Sign, type SignCount, signs } from "../micrograd/sign";

export const noSigns = (): SignCount => ({ "+": 0, "0": 0, "-": 0 });

export function countSigns(all: readonly { answer: Sign; times: number }[]): SignCount {
  const count = noSigns();
  for (const { answer, times } of all) count[answer] += times;
  return count;
}

/** Several counts as one. */
export function addSigns(counts: readonly SignCount[]): SignCount {
  const total = noSigns();
  for (const count of counts) for (const sign of signs) total[sign] += count[sign];
  return total;
}
