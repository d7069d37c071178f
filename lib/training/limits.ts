// How large a training run may be.

import { parameterCount, type Widths } from "./shape";

/** A class of 2,000 can still have a weight each, and a step on the largest data set takes a few milliseconds. */
export const MAX_PARAMETERS = 2_000;

/** More points than a projector can show apart. */
export const MAX_SAMPLES = 500;

/** Far more than a lesson plays. */
export const MAX_STEPS = 10_000;

/** More layers do not fit side by side on a screen. */
export const MAX_HIDDEN_LAYERS = 8;

/** More weights than this nobody works out in a round. */
export const MAX_CARDS = 10;

export type SizeRefusal =
  | { kind: "too-many-parameters"; actual: number; limit: number }
  | { kind: "too-many-samples"; actual: number; limit: number };

/** Why a network with these widths may not be trained on so many samples, or null if it may. */
export function sizeRefusal(widths: Widths, samples: number): SizeRefusal | null {
  const parameters = parameterCount(widths);
  if (parameters > MAX_PARAMETERS) {
    return { kind: "too-many-parameters", actual: parameters, limit: MAX_PARAMETERS };
  }
  return samples > MAX_SAMPLES ? { kind: "too-many-samples", actual: samples, limit: MAX_SAMPLES } : null;
}
