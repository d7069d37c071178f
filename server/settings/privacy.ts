// What is said of privacy: the pages of docs/, and how long this server keeps a class.

import { readFile } from "node:fs/promises";
import type { Locale } from "../../lib/locales";
import { config } from "./config";

const pages: Record<Locale, () => Promise<string>> = {
  en: () => readFile("docs/privacy.md", "utf8"),
  zh: () => readFile("docs/privacy.zh.md", "utf8"),
};

/** As it is written, in Markdown. */
export const privacyPage = (locale: Locale): Promise<string> => pages[locale]();

/** Null where classes are kept until somebody deletes them. */
export const monthsKept = (): number | null => config().keepClassesMonths;
