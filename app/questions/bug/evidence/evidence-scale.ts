// One scale for both charts of a case, so that they can be compared at a glance.

import { type Evidence, EXAMPLE } from "../../../../lib/training/evidence";
import { type LossScale, scaleBetween } from "../../../training/losses/loss-scale";

/** Room above the highest and below a lowest number under zero, as a share of the height. */
const ROOM = 0.06;

export function evidenceScale({ of, from, clean, buggy }: Evidence): LossScale {
  const numbers = [...clean, ...buggy, ...(of === "knob" ? [EXAMPLE.target] : [])];
  const lowest = Math.min(0, ...numbers);
  const highest = Math.max(1e-6, ...numbers);
  const room = ROOM * (highest - lowest);
  return scaleBetween(
    { first: from, last: from + Math.max(1, clean.length - 1) },
    { low: lowest < 0 ? lowest - room : 0, high: highest + room },
  );
}
