// Remembers the language that someone chose.

"use server";

import { cookies } from "next/headers";
import { formTexts } from "../form-texts";
import { LOCALE_COOKIE, preferredLocale } from "./locale";

const ONE_YEAR_S = 365 * 24 * 3600;

export async function chooseLanguage(sent: unknown) {
  const locale = preferredLocale(formTexts(sent).locale, null);
  (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: ONE_YEAR_S, sameSite: "lax", path: "/" });
}
