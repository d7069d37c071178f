// A detective's question as it is stored, and what the answers to it come to.

import { z } from "zod";
import { EVIDENCE_STEPS, evidenceCases } from "../../training/evidence";
import { roundFields } from "../round-fields";
import { bugAsks, bugOption } from "./bug-options";

const trace = z.array(z.number()).max(2 * EVIDENCE_STEPS);
const sides = z.object({ clean: trace, buggy: trace });
const evidence = sides.extend({
  of: z.enum(evidenceCases),
  from: z.int().min(0),
  penalized: z.literal(true).optional(),
  strides: sides.optional(),
});

export const bugQuestion = z.object({
  kind: z.literal("bug"),
  /** The run that was on the screens, and its step. */
  runId: z.string(),
  step: z.int().min(0),
  asks: z.enum(bugAsks),
  evidence,
  /** In the order of the buttons. */
  options: z.array(z.string().regex(bugOption)).min(2).max(6),
  ...roundFields,
});
export type BugQuestion = z.infer<typeof bugQuestion>;

/** How many chose each option, in the stage's order. */
export interface BugSummary {
  counts: number[];
}
