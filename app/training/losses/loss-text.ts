// A loss as screens write it: three digits are enough to see it fall.

import { formatNumber } from "../../../lib/expression/format-number";

export const LOSS_DIGITS = 3;

/** ∞ where a run has ended before: its numbers ran away. */
export const lossText = (loss = Number.POSITIVE_INFINITY): string => formatNumber(loss, LOSS_DIGITS);
