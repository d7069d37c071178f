// Runs that are worth showing as they are: each trains to a good net in a minute of class time.

import type { RunConfig } from "../../lib/training/run-config";

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

const plain: Omit<RunConfig, "data"> = {
  hidden: [4],
  activation: "tanh",
  linearOutput: false,
  loss: "squared",
  l2: 0,
  learningRate: 0.5,
  decay: null,
  batch: null,
  seed: SEED,
};

export function presetOf(kind: DataKind): RunConfig {
  switch (kind) {
    case "lecture":
      return { ...plain, data: { kind }, hidden: [4, 4], learningRate: 0.05 };
    case "xor":
      return { ...plain, data: { kind } };
    case "blobs":
      return { ...plain, data: { kind, samples: 60, noise: 0.2 }, hidden: [3] };
    case "circles":
      return { ...plain, data: { kind, samples: 80, noise: 0.08 }, hidden: [6] };
    case "moons":
      return {
        ...plain,
        data: { kind, samples: 100, noise: 0.1 },
        hidden: [16, 16],
        activation: "relu",
        linearOutput: true,
        loss: "hinge",
        l2: 1e-4,
        learningRate: 1,
        decay: { to: 0.1, steps: 100 },
      };
    case "spiral":
      return { ...plain, data: { kind, samples: 120, noise: 0.03 }, hidden: [12, 12], learningRate: 0.3 };
    case "points":
      return { ...plain, data: { kind, points: [] }, hidden: [6] };
  }
}

const inputsOf = (kind: DataKind) => (kind === "lecture" ? 3 : 2);

export const widthsOf = ({ data, hidden }: Pick<RunConfig, "data" | "hidden">) => [
  inputsOf(data.kind),
  ...hidden,
  1,
];

/** Weights and biases of all layers. */
export function parameterCount(widths: readonly number[]): number {
  return widths.slice(1).reduce((sum, width, i) => sum + width * ((widths[i] as number) + 1), 0);
}
