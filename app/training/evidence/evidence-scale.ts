// One scale for both charts of a case, so that they can be compared at a glance.

import { type Evidence, EXAMPLE } from "../../../lib/training/evidence";
import { type LossScale, roundTicks } from "../losses/loss-scale";

/** Room above the highest and below a lowest number under zero, as a share of the height. */
const ROOM = 0.06;

export function evidenceScale({ of, from, clean, buggy }: Evidence): LossScale {
  const numbers = [...clean, ...buggy, ...(of === "knob" ? [EXAMPLE.target] : [])];
  const lowest = Math.min(0, ...numbers);
  const highest = Math.max(1e-6, ...numbers);
  const room = ROOM * (highest - lowest);
  const low = lowest < 0 ? lowest - room : 0;
  const high = highest + room;
  const y = (number: number) => (number - low) / (high - low);
  const last = from + Math.max(1, clean.length - 1);
  const x = (step: number) => (step - from) / (last - from);
  return {
    x,
    y,
    xTicks: stepTicks(from, last).map((value) => ({ value, at: x(value) })),
    yTicks: yTicks(high, y),
  };
}

const yTicks = (high: number, y: (number: number) => number) =>
  roundTicks(high, 3).map((value) => ({ value, at: y(value) }));

/** Round steps between the first and the last one. */
function stepTicks(from: number, last: number): number[] {
  const unit = Math.max(1, roundTicks(last - from, 4)[1] ?? 1);
  const first = Math.ceil(from / unit) * unit;
  return Array.from({ length: Math.floor((last - first) / unit) + 1 }, (_, i) => first + i * unit);
}
