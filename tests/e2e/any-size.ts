// A question on phones and tablets of any size, upright and on their side: its answers are never out of sight.

import { expect, type Page } from "@playwright/test";

const SIZES = [
  { width: 320, height: 568 },
  { width: 844, height: 390 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
];

/** Every button that answers is on the screen, and beside the question where the screen lies on its side. */
export async function expectAnswersInSight(page: Page): Promise<void> {
  const usual = page.viewportSize();
  const answers = page.getByRole("group").getByRole("button");
  const heading = page.getByRole("heading", { level: 1 });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 0.99 });
    if (size.height > size.width) continue;
    await expect(async () => {
      const [asked, answer] = [await heading.boundingBox(), await answers.first().boundingBox()];
      expect((asked?.x ?? 0) + (asked?.width ?? 0)).toBeLessThanOrEqual(answer?.x ?? 0);
    }).toPass({ timeout: 5_000 });
  }
  if (usual) await page.setViewportSize(usual);
}
