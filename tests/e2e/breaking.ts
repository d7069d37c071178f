// A page that breaks while the browser draws it, as a bug would break it.

import type { Page } from "@playwright/test";

type Broken = typeof window & { mend: () => void };

/** Those that ask whether motion is wanted, as the front door does, from their next start on. */
export async function breakPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const whole = window.matchMedia;
    const broken = window as Broken;
    broken.matchMedia = () => {
      throw new Error("broken");
    };
    broken.mend = () => {
      broken.matchMedia = whole;
    };
  });
}

export async function mendPages(page: Page): Promise<void> {
  await page.evaluate(() => (window as Broken).mend());
}
