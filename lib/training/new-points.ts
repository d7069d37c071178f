// Points that a network has never seen, to ask at the end what it has learned and what it only knows by heart.

import { type DataSet, NORMAL_NOISE, scatter } from "../micrograd/data-sets";
import type { Random } from "../micrograd/random";
import type { RunConfig } from "./run-config";
import { dataOf } from "./run-data";
import { streamOf } from "./streams";

export const NEW_POINTS = 60;

/** How far from its sample a point may lie, as a share of how far the samples reach. */
const SCATTERED = 0.06;

/** Also as a share of the way to the nearest sample of the other class. */
const SHARE_OF_WAY = 0.25;

/** Less noise than this cannot be seen, and new points would lie where the samples do. */
const LEAST_NOISE = 0.01;

/** A point's label is beyond doubt if its own class is nearer than this share of the way to the other one. */
const CLEARLY_NEARER = 0.8;

/** Points on the shapes without noise: close enough together for the way to a shape to be that to the nearest of them. */
const SHAPE_POINTS = 400;

/** After so many halvings a point lies on its place, to the last bit. */
const MOST_TRIES = 60;

/** Where new points may lie, and what decides on whose side they do. */
interface Origin {
  places: DataSet;
  /** By place, the standard deviation of each coordinate. */
  spreads: readonly number[];
  /** The samples, or the shapes that they are scattered around. */
  shapes: DataSet;
}

/**
 * From the run's own distribution, with the usual noise where the run has next to none, or around the samples where they
 * were given one by one. None of them is a sample, and each lies clearly on its own class's side: one that does not goes
 * halfway back to its place until it does. Fewer than `NEW_POINTS` only where samples of both classes lie on each other.
 */
export function newPointsOf({ data, seed }: Pick<RunConfig, "data" | "seed">): DataSet {
  const random = streamOf(seed, "new-points");
  const samples = dataOf({ data, seed });
  const { places, spreads, shapes } = originOf(data, samples, random);
  const points: DataSet = { inputs: [], labels: [] };
  for (const [i, place] of places.inputs.entries()) {
    const label = places.labels[i] as number;
    const miss = place.map(() => (spreads[i] as number) * random.normal());
    const point = nearestTo(
      place,
      miss,
      (at) => isClear(at, label, shapes) && !samples.inputs.some(isAt(at)),
    );
    if (!point) continue;
    points.inputs.push(point);
    points.labels.push(label);
  }
  return points;
}

function originOf(data: RunConfig["data"], samples: DataSet, random: Random): Origin {
  if (data.kind === "lecture" || data.kind === "points") {
    const all = samples.labels.map((_, index) => spreadAround(samples, index));
    const turns = Array.from({ length: NEW_POINTS }, (_, i) => i % all.length);
    const places = {
      inputs: turns.map((index) => samples.inputs[index] as number[]),
      labels: turns.map((index) => samples.labels[index] as number),
    };
    return { places, spreads: turns.map((index) => all[index] as number), shapes: samples };
  }
  const places = scatter(data.kind, { n: NEW_POINTS, noise: 0, random });
  const noise = data.noise < LEAST_NOISE ? NORMAL_NOISE[data.kind] : data.noise;
  const shapes = scatter(data.kind, { n: SHAPE_POINTS, noise: 0, random });
  return { places, spreads: places.labels.map(() => noise), shapes };
}

/** The standard deviation, in each coordinate, of the points near one sample. */
function spreadAround({ inputs, labels }: DataSet, index: number): number {
  const all = inputs.flat();
  const reach = Math.max(...all) - Math.min(...all) || 1;
  const own = inputs[index] as number[];
  const others = inputs.filter((_, other) => labels[other] !== labels[index]);
  return Math.min(SCATTERED * reach, SHARE_OF_WAY * wayTo(own, others));
}

/** The first of ever nearer points that will do; null if none does. */
function nearestTo(place: readonly number[], miss: readonly number[], willDo: (point: number[]) => boolean) {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const point = place.map((x, axis) => x + (miss[axis] as number) / 2 ** tries);
    if (willDo(point)) return point;
  }
  return null;
}

function isClear(point: readonly number[], label: number, { inputs, labels }: DataSet): boolean {
  const own = inputs.filter((_, i) => labels[i] === label);
  const others = inputs.filter((_, i) => labels[i] !== label);
  return wayTo(point, own) < CLEARLY_NEARER * wayTo(point, others);
}

const wayTo = (point: readonly number[], inputs: readonly (readonly number[])[]) =>
  Math.min(...inputs.map((other) => Math.hypot(...other.map((x, axis) => x - (point[axis] as number)))));

const isAt = (point: readonly number[]) => (other: readonly number[]) =>
  other.every((x, axis) => x === point[axis]);
