// The browser, and the three devices of a classroom.

import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions } from "@playwright/test";
import { type Locale, languageTags } from "../../lib/locales";
import { findChromium } from "../setup/programs.mjs";

export const LAPTOP = { width: 1440, height: 900 };
export const PROJECTOR = { width: 1920, height: 1080 };
export const TABLET = { width: 820, height: 1180 };
export const PHONE = { width: 390, height: 844 };
export const SMALL_PHONE = { width: 320, height: 568 };

export const chromiumOptions: LaunchOptions = {
  executablePath: findChromium() ?? undefined,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // No page of a story lives long enough to win back what optimizing its scripts costs: a sixth of a class.
    "--js-flags=--no-opt,--no-maglev",
  ],
};

interface DeviceOptions {
  viewport: typeof PHONE;
  language: Locale;
  colorScheme: BrowserContextOptions["colorScheme"];
  reducedMotion?: BrowserContextOptions["reducedMotion"];
}

/** A device of its own: its own cookies and storage. */
export function openDevice(
  browser: Browser,
  baseURL: string,
  { language, ...looks }: DeviceOptions,
): Promise<BrowserContext> {
  const phone = looks.viewport === PHONE && { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
  // A browser asks for the language of a country.
  const { language: spoken, region } = new Intl.Locale(languageTags[language]).maximize();
  return browser.newContext({ baseURL, locale: `${spoken}-${region}`, ...looks, ...phone });
}
