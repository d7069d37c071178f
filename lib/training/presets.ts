// Configurations that learn well within a lesson, one for each data set: where a host starts from.

import { NORMAL_NOISE, type ScatterKind } from "../micrograd/data-sets";
import type { RunConfig } from "./run-config";

export type Preset = Omit<RunConfig, "seed">;
export type PresetName = ScatterKind | "lecture";

const scattered = (kind: ScatterKind) => ({ kind, n: 100, noise: NORMAL_NOISE[kind] });

/** Hinge loss with a little penalty on full batches, as in the moons demo, its rate falling to a tenth. */
const demo = (rate: number, steps: number) =>
  ({
    linearOutput: true,
    loss: "hinge",
    l2: 1e-4,
    learningRate: { start: rate, end: rate / 10, steps },
    batch: { kind: "full" },
  }) as const;

export const PRESETS: Record<PresetName, Preset> = {
  /** Karpathy's lecture: 41 parameters. */
  lecture: {
    data: { kind: "lecture" },
    hidden: [4, 4],
    activation: "tanh",
    linearOutput: false,
    loss: "squared",
    l2: 0,
    learningRate: { start: 0.05, end: 0.05, steps: 1 },
    batch: { kind: "full" },
  },
  /** The truth table, for a network of 13 parameters that a small class can turn by its votes. */
  xor: {
    data: { kind: "xor", n: 4, noise: 0 },
    hidden: [3],
    activation: "tanh",
    linearOutput: false,
    loss: "squared",
    l2: 0,
    learningRate: { start: 0.1, end: 0.1, steps: 1 },
    batch: { kind: "full" },
  },
  /** A single neuron is enough. */
  blobs: { data: scattered("blobs"), hidden: [], activation: "tanh", ...demo(0.2, 50) },
  circles: { data: scattered("circles"), hidden: [8, 8], activation: "tanh", ...demo(1, 100) },
  /** micrograd's demo: 337 parameters. */
  moons: { data: scattered("moons"), hidden: [16, 16], activation: "relu", ...demo(1, 100) },
  spiral: { data: scattered("spiral"), hidden: [16, 16], activation: "tanh", ...demo(1, 300) },
};
