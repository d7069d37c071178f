// Goes from the device's colours to light to dark and around; a plain form, like the language switch.

import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { chooseTheme } from "./actions";
import { THEME_COOKIE, themeAfter, themeFrom } from "./theme";

const icons = { auto: "◐", light: "☀", dark: "☾" };

export async function ThemeSwitch() {
  const t = await getTranslations("common");
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  const next = themeAfter(theme);
  const label = t("switchTheme", { theme: t(`theme.${theme}`), next: t(`theme.${next}`) });
  return (
    <form action={chooseTheme}>
      <button
        type="submit"
        name="theme"
        value={next}
        aria-label={label}
        title={label}
        className="min-h-11 min-w-11 rounded-control text-ink-soft text-lg hover:bg-sunken hover:text-ink"
      >
        <span aria-hidden="true">{icons[theme]}</span>
      </button>
    </form>
  );
}
