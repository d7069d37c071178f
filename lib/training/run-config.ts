// What a training run is made of: everything that decides its numbers, so that equal configurations train alike to the bit.

import { z } from "zod";

/** The largest run that a classroom's computers train without making anyone wait. */
export const MAX_PARAMETERS = 2_000;
export const MAX_SAMPLES = 500;
export const MAX_STEPS = 10_000;

const MAX_HIDDEN_LAYERS = 6;
const MAX_WIDTH = 64;

/** A point on the plane that a host has clicked in. */
const point = z.object({
  x: z.number().min(-10).max(10),
  y: z.number().min(-10).max(10),
  label: z.literal([1, -1]),
});
export type Point = z.infer<typeof point>;

export const dataConfig = z.discriminatedUnion("kind", [
  /** The lecture's four samples, with three inputs each. */
  z.object({ kind: z.literal("lecture") }),
  /** The four corners. */
  z.object({ kind: z.literal("xor") }),
  /** Drawn from the run's seed; noise is a standard deviation, in units of the shape's size. */
  z.object({
    kind: z.enum(["circles", "moons", "spiral", "blobs"]),
    samples: z.int().min(4).max(100_000),
    noise: z.number().min(0).max(1),
  }),
  z.object({ kind: z.literal("points"), points: z.array(point).min(2).max(1_000) }),
]);
export type DataConfig = z.infer<typeof dataConfig>;

export const runConfig = z.object({
  data: dataConfig,
  /** Widths of the hidden layers; one output neuron follows them. */
  hidden: z.array(z.int().min(1).max(MAX_WIDTH)).max(MAX_HIDDEN_LAYERS),
  activation: z.enum(["tanh", "relu"]),
  /** Leaves the output neuron without an activation. */
  linearOutput: z.boolean(),
  loss: z.enum(["squared", "hinge"]),
  /** α of α·Σp², added to the loss of a batch. */
  l2: z.number().min(0).max(1),
  learningRate: z.number().min(0).max(10),
  /** Falls in a straight line to `to` of the learning rate over the first `steps` steps; null keeps it. */
  decay: z.object({ to: z.number().min(0).max(1), steps: z.int().min(1).max(MAX_STEPS) }).nullable(),
  /** Samples a step, drawn from the seed; null for all of them. */
  batch: z.int().min(1).max(MAX_SAMPLES).nullable(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});
export type RunConfig = z.infer<typeof runConfig>;

export type RunRefusal = "too-many-parameters" | "too-many-samples";
