// Remembers the colours that someone chose.

"use server";

import { cookies } from "next/headers";
import { THEME_COOKIE, themeFrom } from "./theme";

const ONE_YEAR_S = 365 * 24 * 3600;

export async function chooseTheme(form: FormData) {
  const theme = themeFrom(form.get("theme"));
  (await cookies()).set(THEME_COOKIE, theme, { maxAge: ONE_YEAR_S, sameSite: "lax", path: "/" });
}
