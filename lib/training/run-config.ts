// The configuration of a training run, which together with the steps taken says everything about it.

import { z } from "zod";
import { batchConfig, dataConfig } from "./data-config";
import { MAX_CARDS, MAX_HIDDEN_LAYERS, MAX_STEPS, sizeRefusal } from "./limits";
import { sampleCount, widthsOf } from "./run-data";

/** Goes evenly from `start` to `end` in `steps` steps, and stays there. */
const schedule = z.object({
  start: z.number().min(0).max(100),
  end: z.number().min(0).max(100),
  steps: z.int().min(1).max(MAX_STEPS),
});

/** The class turns the weights by its votes. */
const votes = z.object({
  /** Weights that each phone is dealt in a round. */
  perPhone: z.int().min(1).max(MAX_CARDS),
  /** How far a weight moves, from the first planned round to the last one: `vote-plan.ts` counts the rounds. */
  stepSize: schedule,
  /** For a round, or null: until the host closes it. */
  seconds: z.int().min(5).max(600).nullable(),
});

const shape = z.object({
  data: dataConfig,
  /** The widths of the hidden layers, from left to right; one output follows. */
  hidden: z.array(z.int().min(1)).max(MAX_HIDDEN_LAYERS),
  activation: z.enum(["tanh", "relu"]),
  /** Whether the output goes without an activation. */
  linearOutput: z.boolean(),
  loss: z.enum(["squared", "hinge"]),
  /** α of the penalty α·Σp²; 0 for none. */
  l2: z.number().min(0).max(1),
  learningRate: schedule,
  batch: batchConfig,
  seed: z
    .int()
    .min(0)
    .max(2 ** 32 - 1),
  /** Only where the class is the optimizer. */
  votes: votes.optional(),
});

export type RunConfig = z.infer<typeof shape>;
export type Schedule = z.infer<typeof schedule>;
export type VoteConfig = z.infer<typeof votes>;

/** A configuration within the limits; the issue's message is the kind of the refusal. */
export const runConfig = shape.superRefine(({ data, hidden }, context) => {
  const refusal = sizeRefusal(widthsOf({ data, hidden }), sampleCount(data));
  if (refusal) context.addIssue({ code: "custom", message: refusal.kind, params: refusal });
});
