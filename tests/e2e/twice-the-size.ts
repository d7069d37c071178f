// A laptop or a phone at twice the size of everything: what the class looks at and the next thing to do stay in view, and apart.

import { expect, type Locator, type Page } from "@playwright/test";
import { LAPTOP, PHONE } from "./devices";
import type { Words } from "./words";

/** What a browser at 200 % has for a page. */
export const ZOOMED = { width: LAPTOP.width / 2, height: LAPTOP.height / 2 };

/** While a question is on; `next` is the one obvious next action. */
export async function expectWorkInView(host: Page, next: string): Promise<void> {
  await host.setViewportSize(ZOOMED);
  const graph = host.getByRole("main").locator("svg[viewBox]").first();
  const button = host.getByRole("button", { name: next });
  await expect(button).toBeInViewport({ ratio: 1 });
  await expect(async () => {
    const [drawn, below] = [await graph.boundingBox(), await button.boundingBox()];
    expect((drawn?.y ?? 0) + (drawn?.height ?? ZOOMED.height)).toBeLessThanOrEqual(below?.y ?? 0);
  }).toPass({ timeout: 5_000 });
  await host.setViewportSize(LAPTOP);
}

/** All of it is on the screen, and nothing lies over its corners. */
export async function expectUncovered(part: Locator): Promise<void> {
  await expect(part).toBeInViewport({ ratio: 1 });
  await expect.poll(() => part.evaluate(coveredCorners)).toBe(0);
}

/** Runs in the page. */
function coveredCorners(part: Element): number {
  const inset = 4;
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const corners = [left + inset, right - inset].flatMap((x) =>
    [top + inset, bottom - inset].map((y) => [x, y]),
  );
  return corners.filter(([x = 0, y = 0]) => !part.contains(document.elementFromPoint(x, y))).length;
}

/** On a phone: the number in question, with its value. */
export async function expectNodeUncovered(page: Page, words: Words): Promise<void> {
  await page.setViewportSize({ width: PHONE.width / 2, height: PHONE.height / 2 });
  const asked = page
    .getByRole("region", { name: words("graph")("facts.node") })
    .locator("p")
    .first();
  await asked.evaluate((node) => node.scrollIntoView({ block: "center" }));
  await expectUncovered(asked);
  await page.setViewportSize(PHONE);
}

/** On a phone, while a question is open: each answer's words are inside its button, and all else inside the page. */
export async function expectAnswersUncut(page: Page): Promise<void> {
  await page.setViewportSize({ width: PHONE.width / 2, height: PHONE.height / 2 });
  const answers = page.getByRole("group").getByRole("button");
  await expect.poll(() => answers.evaluateAll(cut)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width / 2);
  await page.setViewportSize(PHONE);
}

/** Runs in the page. */
function cut(all: Element[]): (string | null)[] {
  const isCut = (button: Element) => {
    const words = document.createRange();
    words.selectNodeContents(button);
    const [inner, outer] = [words.getBoundingClientRect(), button.getBoundingClientRect()];
    return inner.left < outer.left || inner.right > outer.right;
  };
  return all.filter(isCut).map(({ textContent }) => textContent);
}
