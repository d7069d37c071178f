// One option of a choice question: a line, a picture, or a picture with a line below it.

import { z } from "zod";
import { type Line, lineFields } from "../line";
import { optionPicture, type ShownPicture } from "./picture";

export const MIN_OPTIONS = 2;
/** As fit on the projector, each with its votes. */
export const MAX_OPTIONS = 6;

const choiceOption = z.object({
  ...lineFields,
  /** What a poll makes nothing of, but keeps. */
  isRight: z.boolean(),
  picture: optionPicture.optional(),
});
export type ChoiceOption = z.infer<typeof choiceOption>;

export const choiceOptions = z.array(choiceOption).min(MIN_OPTIONS).max(MAX_OPTIONS);

/** An option as it is on the screens; its line may be empty where it has a picture. */
export interface ShownOption extends Line {
  picture?: ShownPicture;
}
