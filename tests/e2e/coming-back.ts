// An editor that its author left and comes back to, and one whose quiz another tab has changed meanwhile.

import { expect, type Page } from "@playwright/test";
import type { Words } from "./words";

const TITLE = "Woks of the week";

export async function leaveAndComeBack(page: Page, words: Words): Promise<void> {
  await comeBackTo(page, words);
  await meetAnotherTab(page, words);
}

/** By the browser's back button, which brings the quiz as it was read once. */
async function comeBackTo(page: Page, words: Words): Promise<void> {
  const t = words("editor");
  const title = page.getByLabel(t("title"));
  await page.getByRole("link", { name: words("common")("dashboard") }).click();
  await expect(page.getByRole("listitem").filter({ hasText: TITLE })).toBeVisible();
  await page.goBack();
  await expect(title).toHaveValue(TITLE);
  await title.press("End");
  await title.pressSequentially("!");
  await title.press("Backspace");
  await expect(page.getByText(t("save.saved"))).toBeVisible();
}

/** Which ends its title with a point; what is written here cannot be kept while there is no network, and is not lost. */
async function meetAnotherTab(page: Page, words: Words): Promise<void> {
  const t = words("editor");
  const otherTab = await page.context().newPage();
  await otherTab.goto(page.url());
  const saved = otherTab.waitForResponse((response) => response.request().method() === "POST");
  await otherTab.getByLabel(t("title")).press("End");
  await otherTab.getByLabel(t("title")).pressSequentially(".");
  await saved;
  await otherTab.close();
  await page.getByLabel(t("title")).fill("Mine alone");
  await expect(page.getByText(t("conflict"))).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.getByText(t("conflict"))).toBeInViewport({ ratio: 1 });
  await page.context().setOffline(true);
  await page.getByRole("button", { name: t("keepAsCopy") }).click();
  await expect(page.getByText(t("keepRefused.no-reply"))).toBeVisible();
  await page.context().setOffline(false);
  await page.getByRole("button", { name: t("loadOther") }).click();
}
