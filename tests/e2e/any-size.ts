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
    await expect.poll(() => pressed.evaluateAll(outOfSight)).toEqual([]);
  }
  if (usual) await page.setViewportSize(usual);
}

/** Runs in the page: what is partly beyond its edges, or has something over its middle that stays in place. */
function outOfSight(all: Element[]): string[] {
  const slack = 1;
  const { clientWidth, clientHeight } = document.documentElement;
  const isSeen = (one: Element) => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const isInside =
      left >= -slack && top >= -slack && right <= clientWidth + slack && bottom <= clientHeight + slack;
    return isInside && one.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  };
  return all.filter((one) => !isSeen(one)).map(({ textContent }) => textContent ?? "");
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

/** After the reveal: on a screen that lies on its side what is told stands beside the verdict, else below it. */
export async function expectBesideVerdict(page: Page, told: Locator): Promise<void> {
  const usual = page.viewportSize();
  const verdict = page.getByRole("heading", { level: 1 }).locator("..");
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expect(async () => {
      const [first, second] = [await verdict.boundingBox(), await told.boundingBox()];
      const isBeside = (first?.x ?? 0) + (first?.width ?? 0) <= (second?.x ?? 0);
      expect(isBeside).toBe(size.width > size.height);
    }).toPass({ timeout: 5_000 });
  }
  if (usual) await page.setViewportSize(usual);
}
