// The product's languages. A new one begins with a line here; docs/languages.md says what follows.

/** By the name that files and stored texts have: the tag for browsers, which choose fonts by its script (BCP 47). */
export const languageTags = { en: "en", zh: "zh-Hans" } as const;

export type Locale = keyof typeof languageTags;
export const locales = Object.keys(languageTags) as Locale[];

/** For readers who know none of them. */
export const defaultLocale: Locale = "en";
