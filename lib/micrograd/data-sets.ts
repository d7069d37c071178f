// The data that classes train on: points of the plane in two classes, and the lecture's four samples.

import type { Random } from "./random";

export interface DataSet {
  /** One row of numbers for each sample. */
  inputs: number[][];
  /** 1 or −1 for each sample. */
  labels: number[];
}

export interface Scatter {
  /** How many points. Classes take turns, −1 first, so that every stretch of the list has both. */
  n: number;
  /** The standard deviation by which each coordinate misses its place. */
  noise: number;
  random: Random;
}

type Point = [x: number, y: number];

/** Where the `k`-th of `count` points of a class belongs. */
type Place = (label: number, k: number, count: number) => Point;

const onCircle = (radius: number, turns: number): Point => [
  radius * Math.cos(2 * Math.PI * turns),
  radius * Math.sin(2 * Math.PI * turns),
];

/** Without noise all coordinates lie in [−1, 1]; those of the moons in [−1, 2] and [−½, 1], as in scikit-learn's make_moons. */
const places = {
  /** The corners (±1, ±1), class 1 where the signs differ: four points without noise are the truth table. */
  xor: (label, k) => (k % 2 ? [1, -label] : [-1, label]),
  /** Class 1 on a circle of radius ½, the other around it on one of radius 1. */
  circles: (label, k, count) => onCircle(label > 0 ? 0.5 : 1, k / count),
  /** Two half circles that reach into each other. */
  moons: (label, k, count) => {
    const [x, y] = onCircle(1, k / Math.max(1, count - 1) / 2);
    return label > 0 ? [1 - x, 0.5 - y] : [x, y];
  },
  /** Two arms, half a turn apart, that wind once around the middle. */
  spiral: (label, k, count) => {
    const radius = (k + 1) / count;
    return onCircle(radius, label > 0 ? radius + 0.5 : radius);
  },
  /** Two heaps around (1, 1) and (−1, −1). */
  blobs: (label) => [label, label],
} satisfies Record<string, Place>;

export type ScatterKind = keyof typeof places;

/** Noise that leaves each shape easy to see and its classes almost apart; from twice as much on they run into each other. */
export const NORMAL_NOISE: Record<ScatterKind, number> = {
  xor: 0.2,
  circles: 0.1,
  moons: 0.1,
  spiral: 0.03,
  blobs: 0.4,
};

/** Points in two classes; the same random state gives the same points. */
export function scatter(kind: ScatterKind, { n, noise, random }: Scatter): DataSet {
  const labels = Array.from({ length: n }, (_, i) => (i % 2 ? 1 : -1));
  const inputs = labels.map((label, i) => {
    const count = label > 0 ? Math.floor(n / 2) : Math.ceil(n / 2);
    const place = places[kind](label, Math.floor(i / 2), count);
    return place.map((coordinate) => coordinate + noise * random.normal());
  });
  return { inputs, labels };
}

/** The four samples of Karpathy's lecture, with three inputs each. */
export function lectureSamples(): DataSet {
  return {
    inputs: [
      [2, 3, -1],
      [3, -1, 0.5],
      [0.5, 1, 1],
      [1, 1, -1],
    ],
    labels: [1, -1, -1, 1],
  };
}
