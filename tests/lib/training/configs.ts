// Configurations that tests train with.

import type { RunConfig } from "../../../lib/training/run-config";

/** The lecture: four samples, 41 parameters, squared error. */
export const lecture: RunConfig = {
  data: { kind: "lecture" },
  hidden: [4, 4],
  activation: "tanh",
  linearOutput: false,
  loss: "squared",
  l2: 0,
  learningRate: { start: 0.05, end: 0.05, steps: 1 },
  batch: { kind: "full" },
  seed: 1337,
};

/** micrograd's moons demo: 100 samples, 337 parameters, hinge loss and L2. */
export const moons: RunConfig = {
  data: { kind: "moons", n: 100, noise: 0.1 },
  hidden: [16, 16],
  activation: "relu",
  linearOutput: true,
  loss: "hinge",
  l2: 1e-4,
  learningRate: { start: 1, end: 0.1, steps: 100 },
  batch: { kind: "full" },
  seed: 1337,
};
