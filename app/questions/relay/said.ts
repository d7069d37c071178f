// What a relay's numbers and places are called.

import { signed } from "../../graph/sign-look";
import { exactText } from "../../live/exact-text";

/** Rows are named as options are: A, B, C. */
export const rowName = (row: number) => String.fromCharCode("A".charCodeAt(0) + row);

/** With every digit that is needed to go on with it. */
export const whole = (number: number) => exactText(number);

/** As the second factor of a product. */
export const factor = (number: number) => (number < 0 ? `(${exactText(number)})` : exactText(number));

/** On the board, where it is looked at from afar. */
export const short = (number: number) => signed(number, 3);

/** The text by which a node is said to have been handed on is no number. */
export const numberIn = (said: string | null | undefined): number | null => {
  const number = Number(said ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
};
