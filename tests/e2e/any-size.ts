// A phone's page on phones and tablets of any size, upright and on their side: what is pressed is never out of sight.

import { expect, type Locator, type Page } from "@playwright/test";

const SIZES = [
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];

export async function expectInSight(page: Page, pressed: Locator): Promise<void> {
  const usual = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const one of await pressed.all()) {
      await expect(one).toBeInViewport({ ratio: 0.99 });
      await expect(async () => expect(await one.evaluate(isOnTop)).toBe(true)).toPass({ timeout: 5_000 });
    }
  }
  if (usual) await page.setViewportSize(usual);
}

/** Runs in the page: nothing that stays in place lies over its middle. */
function isOnTop(pressed: Element): boolean {
  const { x, y, width, height } = pressed.getBoundingClientRect();
  return pressed.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

/** Every button that answers; beside the question where the screen lies on its side. */
export async function expectAnswersInSight(page: Page): Promise<void> {
  const usual = page.viewportSize();
  const answers = page.getByRole("group").getByRole("button");
  const heading = page.getByRole("heading", { level: 1 });
  await expectInSight(page, answers);
  for (const size of SIZES.filter(({ width, height }) => width > height)) {
    await page.setViewportSize(size);
    await expect(async () => {
      const [asked, answer] = [await heading.boundingBox(), await answers.first().boundingBox()];
      expect((asked?.x ?? 0) + (asked?.width ?? 0)).toBeLessThanOrEqual(answer?.x ?? 0);
    }).toPass({ timeout: 5_000 });
  }
  if (usual) await page.setViewportSize(usual);
}
