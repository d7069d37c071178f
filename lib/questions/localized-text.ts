// Text that people read, in as many of the product's languages as its author wrote.

import { z } from "zod";

export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** Long enough for an explanation on a projector, short enough to stay one. */
const MAX_TEXT_LENGTH = 1_000;

const text = z.string().max(MAX_TEXT_LENGTH);
export const localizedText = z.object({ en: text.optional(), zh: text.optional() });
export type LocalizedText = z.infer<typeof localizedText>;
