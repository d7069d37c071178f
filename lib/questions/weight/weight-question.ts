// A question about the weights of a network as it is stored, and what the answers to it come to.

import { z } from "zod";
import type { SignCount } from "../../micrograd/sign";
import { MAX_CARDS } from "../../training/limits";
import { runConfig } from "../../training/run-config";
import { roundFields } from "../round-fields";

export const weightQuestion = z.object({
  kind: z.literal("weight"),
  /** The run, and the moment in it that is asked about. */
  runId: z.string(),
  step: z.int().min(0),
  config: runConfig,
  parameters: z.base64(),
  /** Indices of the weights in the order in which they are dealt; a single one is asked of everybody. */
  order: z.array(z.int().min(0)).min(1),
  perPhone: z.int().min(1).max(MAX_CARDS),
  /** `sign-and-turn` also asks which way to turn the weight so that the loss falls. */
  taps: z.enum(["sign", "sign-and-turn"]),
  /** The weights will turn as the class says: a step of class-vote descent. */
  isVote: z.boolean().default(false),
  ...roundFields,
});
export type WeightQuestion = z.infer<typeof weightQuestion>;

/** The votes on each weight that was asked about, in the stage's order: on its sign, and where it was asked, on its turn. */
export interface WeightSummary {
  signs: SignCount[];
  turns: SignCount[] | null;
}
