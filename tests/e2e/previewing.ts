// What an editor does with one item that leaves its quiz as it is: it shows it as the class will see it, and copies it elsewhere.

import { expect, type Page } from "@playwright/test";
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

/** The open question; the quiz that it went to opens beside this one. */
export async function copyToNewQuiz(page: Page, words: Words): Promise<void> {
  const t = words("editor");
  const open = page.getByRole("button", { name: t("copy.open") });
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
