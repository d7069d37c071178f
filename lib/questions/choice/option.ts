// One option of a choice question.

import { z } from "zod";
import { lineFields } from "../line";

export const MIN_OPTIONS = 2;
/** As fit on the projector, each with its votes. */
export const MAX_OPTIONS = 6;

const choiceOption = z.object({
  ...lineFields,
  /** What a poll makes nothing of, but keeps. */
  isRight: z.boolean(),
});
export type ChoiceOption = z.infer<typeof choiceOption>;

export const choiceOptions = z.array(choiceOption).min(MIN_OPTIONS).max(MAX_OPTIONS);
