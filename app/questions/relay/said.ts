// What a relay's numbers and places are called.

import { signed } from "../../graph/sign-look";
import { exactText } from "../../live/exact-text";

/** Rows are named as options are: A, B, C. */
export const rowName = (row: number) => String.fromCharCode("A".charCodeAt(0) + row);

/** With every digit that is needed to go on with it. */
export const whole = (number: number) => exactText(number);

/** As the second factor of a product. */
export const factor = (number: number) => (number < 0 ? `(${exactText(number)})` : exactText(number));

/** As near as anybody needs it who is right within a hundredth. */
export const near = (number: number) => exactText(number, Math.abs(number) / 100);

export const bracketed = (number: number) => (number < 0 ? `(${near(number)})` : near(number));

/** What there is to work out: parts that are added up, and what they are multiplied by; null where they stay as they are. */
export function calculation(shares: readonly number[], slope: number | null): string {
  const sum = shares.map((share, i) => (i === 0 ? near(share) : bracketed(share))).join(" + ");
  if (slope === null) return sum;
  return `${shares.length > 1 ? `(${sum})` : sum} × ${bracketed(slope)}`;
}

/** On the board: as short as a text says it. */
export const short = (number: number) => signed(number);

/** The text by which a node is said to have been handed on is no number. */
export const numberIn = (said: string | null | undefined): number | null => {
  const number = Number(said ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
};
