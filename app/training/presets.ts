// Runs that are worth showing as they are: each trains to a good net in a minute of class time.

import type { RunConfig, Schedule } from "../../lib/training/run-config";

export type DataKind = RunConfig["data"]["kind"];

/** In the order of the choice: from four samples that fit on a blackboard to a shape that takes patience. */
export const dataKinds: readonly DataKind[] = [
  "lecture",
  "xor",
  "blobs",
  "circles",
  "moons",
  "spiral",
  "points",
];

/** The lecture's own seed. */
const SEED = 1337;

/** A learning rate that stays. */
const steady = (rate: number): Schedule => ({ start: rate, end: rate, steps: 1 });

const plain: Omit<RunConfig, "data"> = {
  hidden: [4],
  activation: "tanh",
  linearOutput: false,
  loss: "squared",
  l2: 0,
  learningRate: steady(0.1),
  batch: { kind: "full" },
  seed: SEED,
};

export function presetOf(kind: DataKind): RunConfig {
  switch (kind) {
    case "lecture":
      return { ...plain, data: { kind }, hidden: [4, 4], learningRate: steady(0.05) };
    case "xor":
      return { ...plain, data: { kind, n: 4, noise: 0 } };
    case "blobs":
      return { ...plain, data: { kind, n: 60, noise: 0.4 }, hidden: [3], learningRate: steady(0.01) };
    case "circles":
      return { ...plain, data: { kind, n: 80, noise: 0.1 }, hidden: [8], learningRate: steady(0.005) };
    case "moons":
      return {
        ...plain,
        data: { kind, n: 100, noise: 0.1 },
        hidden: [16, 16],
        activation: "relu",
        linearOutput: true,
        loss: "hinge",
        l2: 1e-4,
        learningRate: { start: 1, end: 0.1, steps: 100 },
      };
    case "spiral":
      return { ...plain, data: { kind, n: 120, noise: 0.03 }, hidden: [12, 12], learningRate: steady(0.006) };
    case "points":
      return { ...plain, data: { kind, points: [] }, hidden: [6], learningRate: steady(0.02) };
  }
}
