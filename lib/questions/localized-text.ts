// Text that people read, in as many of the product's languages as its author wrote.

import { z } from "zod";
import { type Locale, locales } from "../locales";

/** Long enough for an explanation on a projector, short enough to stay one. */
export const MAX_TEXT_LENGTH = 1_000;

const text = z.string().max(MAX_TEXT_LENGTH).optional();

/** A text in a language that the product does not speak is dropped. */
export const localizedText = z.object(
  Object.fromEntries(locales.map((locale) => [locale, text])) as Record<Locale, typeof text>,
);
export type LocalizedText = z.infer<typeof localizedText>;
