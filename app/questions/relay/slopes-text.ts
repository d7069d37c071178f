// A row of slopes as a teacher types it: numbers with spaces or commas between them, fractions among them.

import { withPlainSigns } from "../../../lib/expression/plain-signs";
import { readNumber, writeNumber } from "../../../lib/questions/read-number";
import { LARGEST_SLOPE, LEAST_NODES, MAX_NODES } from "../../../lib/questions/relay/relay-limits";

/** Null for what is no row: too few numbers or too many, one that is none, or one that is too large. */
export function readSlopes(text: string): number[] | null {
  const numbers = withPlainSigns(text)
    .split(/[\s,;、]+/)
    .filter(Boolean)
    .map(readNumber);
  const slopes = numbers.filter((number) => number !== null && Math.abs(number) <= LARGEST_SLOPE);
  const fits = slopes.length === numbers.length && slopes.length >= LEAST_NODES && slopes.length <= MAX_NODES;
  return fits ? (slopes as number[]) : null;
}

export const writeSlopes = (slopes: readonly number[]) => slopes.map(writeNumber).join("  ");
