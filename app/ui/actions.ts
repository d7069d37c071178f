// Remembers the colours that someone chose.

"use server";

import { cookies } from "next/headers";
import { formTexts } from "../form-texts";
import { THEME_COOKIE, themeFrom } from "./theme";

const ONE_YEAR_S = 365 * 24 * 3600;

export async function chooseTheme(sent: unknown) {
  const theme = themeFrom(formTexts(sent).theme);
  (await cookies()).set(THEME_COOKIE, theme, { maxAge: ONE_YEAR_S, sameSite: "lax", path: "/" });
}
