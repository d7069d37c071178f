// How much a teacher has in sight while the class trains: one next thing, and not more than can be taken in at a glance.

import { expect, type Page } from "@playwright/test";

const MOST_CONTROLS = 7;

/**
 * What counts is all that can be pressed, typed into, chosen or slid, anywhere on the page, disabled or not; buttons of which one is
 * chosen are one control. What does not is a part of the picture itself, a neuron or a sample in the table, which stands
 * there to be seen and is opened by pointing at it; the link that skips to the page's middle; and what the host has opened.
 */
export async function expectFewControls(page: Page): Promise<void> {
  await expect(async () => {
    const controls = await page.evaluate(controlsInSight);
    expect(controls.length, controls.join(", ")).toBeLessThanOrEqual(MOST_CONTROLS);
  }).toPass({ timeout: 5_000 });
}

/** Runs in the page. */
function controlsInSight(): string[] {
  const CONTROL =
    "a[href], button, input, select, textarea, summary, [role=button], [role=slider], [contenteditable]";
  const PICTURE = "svg *, table *, a[href='#main']";
  const found = new Set<string>();
  for (const control of document.querySelectorAll(CONTROL)) {
    if (control.matches(PICTURE) || !control.checkVisibility({ visibilityProperty: true })) continue;
    const isRadio = control instanceof HTMLInputElement && control.type === "radio";
    const name = control.getAttribute("aria-label") ?? control.textContent?.trim();
    found.add(isRadio ? control.name : `${control.tagName} ${name || control.id} ${found.size}`);
  }
  return [...found];
}
