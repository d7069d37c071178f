// Light or dark, where someone does not want what their device says: a bright classroom, a dark laptop.

export const THEME_COOKIE = "theme";

/** In the order the switch goes through them; `auto` follows the device. */
const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeFrom = (text: unknown): Theme => themes.find((theme) => theme === text) ?? "auto";

export const themeAfter = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
