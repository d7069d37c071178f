// Points that a network has never seen, to ask at the end what it has learned and what it only knows by heart.

import { type DataSet, NORMAL_NOISE, scatter } from "../micrograd/data-sets";
import type { RunConfig } from "./run-config";
import { dataOf } from "./run-data";
import { streamOf } from "./streams";

export const NEW_POINTS = 60;

/** How far from its sample a point may lie, as a share of how far the samples reach. */
const SCATTERED = 0.06;

/** Also as a share of the way to the nearest sample of the other class: the point's label must be beyond doubt. */
const SHARE_OF_WAY = 0.25;

/**
 * From the run's own distribution, with the usual noise where the run has none. Around samples that were given one by
 * one, each new point has the label of the sample it lies near.
 */
export function newPointsOf({ data, seed }: Pick<RunConfig, "data" | "seed">): DataSet {
  const random = streamOf(seed, "new-points");
  if (data.kind !== "lecture" && data.kind !== "points") {
    return scatter(data.kind, { n: NEW_POINTS, noise: data.noise || NORMAL_NOISE[data.kind], random });
  }
  const samples = dataOf({ data, seed });
  const spreads = samples.inputs.map((_, index) => spreadAround(samples, index));
  const places = Array.from({ length: NEW_POINTS }, (_, i) => i % samples.labels.length);
  return {
    inputs: places.map((place) =>
      (samples.inputs[place] as number[]).map((x) => x + (spreads[place] as number) * random.normal()),
    ),
    labels: places.map((place) => samples.labels[place] as number),
  };
}

/** The standard deviation, in each coordinate, of the points near one sample. */
function spreadAround({ inputs, labels }: DataSet, index: number): number {
  const all = inputs.flat();
  const reach = Math.max(...all) - Math.min(...all) || 1;
  const own = inputs[index] as number[];
  const others = inputs.filter((_, other) => labels[other] !== labels[index]);
  const ways = others.map((other) => Math.hypot(...other.map((x, axis) => x - (own[axis] as number))));
  return Math.min(SCATTERED * reach, SHARE_OF_WAY * Math.min(...ways));
}
