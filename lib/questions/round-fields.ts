// What every kind of question has in its schema.

import { z } from "zod";
import { localizedText } from "./localized-text";
import { script } from "./script";

export const roundFields = {
  prompt: localizedText,
  explanation: localizedText,
  seconds: z.int().min(5).max(600).nullable(),
  points: z.int().min(0).max(10_000),
  script: script.optional(),
};
