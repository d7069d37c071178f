// What a teacher has at hand while an item is on: nobody else is sent it.

import { z } from "zod";
import { localizedText } from "./localized-text";

export const script = z.object({
  /** To the class, when it comes on. */
  say: localizedText,
  /** What a class usually gets wrong here; empty where nothing is asked. */
  mistake: localizedText,
  /** The sentence that helps then. */
  unlock: localizedText,
});
export type Script = z.infer<typeof script>;
