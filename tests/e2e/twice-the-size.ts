// A host's laptop at twice the size of everything: the graph and the next thing to do stay in view, and apart.

import { expect, type Page } from "@playwright/test";
import { LAPTOP } from "./devices";

/** What a browser at 200 % has for a page. */
const ZOOMED = { width: LAPTOP.width / 2, height: LAPTOP.height / 2 };

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
