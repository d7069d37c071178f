// What leaves a quiz as it is: an item of it is shown as the class will see it, or copied elsewhere.

import { expect, type Locator, type Page } from "@playwright/test";
import { lookAt } from "./look-at";
import type { Words } from "./words";

/** Of the first of `count` questions, in the quiz of that title. */
export async function expectPreview(
  page: Page,
  words: Words,
  { title, count }: { title: string; count: number },
): Promise<void> {
  const t = words("editor");
  const items = page.getByRole("navigation", { name: t("items") }).getByRole("listitem");
  await items.first().getByRole("button").click();
  const open = page.getByRole("button", { name: t("preview.open"), exact: true });
  await open.click();
  const dialog = page.getByRole("dialog", {
    name: t("preview.title", { name: t("question", { number: 1 }) }),
  });
  const phone = dialog.getByLabel(t("preview.phone"), { exact: true });
  const screen = dialog.getByLabel(t("preview.screen"), { exact: true });
  await expect(phone.getByText(words("live")("question", { number: 1, count }))).toBeVisible();
  await expect(screen.getByText(title)).toBeVisible();
  await expect(screen.locator("svg").first()).toBeVisible();
  // What is pictured cannot be reached, and so not answered.
  const button = phone.locator("button").first();
  await button.focus();
  await expect(button).not.toBeFocused();
  await lookAt("an item as it is asked", page);
  await dialog.getByRole("button", { name: t("preview.moments.revealed") }).click();
  await expect(phone.getByText(words("play")("earned", { points: 100 }), { exact: true })).toBeVisible();
  await expect(screen.locator("svg").first()).toBeVisible();
  await lookAt("an item as it is revealed", page);
  await page.keyboard.press("Escape");
  await expect(open).toBeFocused();
}

/** From the dashboard, of a quiz that comes with the product, and back to it. */
export async function copyFromBuiltIn(page: Page, words: Words, id: string): Promise<void> {
  const t = words("editor");
  await page.locator(`a[href="/quizzes/${id}"]`).last().click();
  const items = page.getByRole("main").getByRole("listitem");
  const item = items.filter({ hasText: t("question", { number: 2 }) }).first();
  await item.getByRole("button", { name: t("preview.open") }).click();
  const screen = page.getByRole("dialog").getByLabel(t("preview.screen"), { exact: true });
  await expect(screen.locator("svg").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await lookAt("a built-in quiz", page);
  await copyToNewQuiz(item, words);
  await page.goto("/dashboard");
}

/** The question that is open, or its line; the quiz that it went to opens beside this one. */
export async function copyToNewQuiz(within: Page | Locator, words: Words): Promise<void> {
  const t = words("editor");
  const page = "page" in within ? within.page() : within;
  const open = within.getByRole("button", { name: t("copy.open") });
  await open.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("copy.to")).selectOption({ label: t("copy.newQuiz") });
  await dialog.getByRole("button", { name: t("copy.do"), exact: true }).click();
  const link = dialog.getByRole("link", { name: t("untitled") });
  await expect(link).toBeVisible();
  await lookAt("an item is copied", page);
  const [copy] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await expect(copy.getByRole("heading", { name: t("questionOf", { number: 1, count: 1 }) })).toBeVisible();
  expect(copy.url()).not.toBe(page.url());
  await copy.close();
  await page.keyboard.press("Escape");
  await expect(open).toBeFocused();
}
