// A page that cannot come to life says so in both languages, and one that can never does.

import type { Page } from "@playwright/test";
import { locales } from "../../lib/locales";
import { PHONE } from "./devices";
import { expect, test } from "./fixtures";
import { wordsIn } from "./words";

const SCRIPTS = "**/_next/static/**/*.js";
const WITHIN_MS = 8_000;
const PAGES = ["/", "/play/ZZZZZZ"];

const titles = (key: "tooOldTitle" | "noScriptTitle") =>
  locales.map((locale) => wordsIn(locale)("start")(key));

async function expectTitles(page: Page, key: "tooOldTitle" | "noScriptTitle", timeout?: number) {
  for (const title of titles(key))
    await expect(page.getByText(title, { exact: true })).toBeVisible({ timeout });
}

test("a page whose scripts do not come says so within eight seconds, and loads again", async ({ device }) => {
  const page = await device(PHONE);
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto("/play/ZZZZZZ", { waitUntil: "commit" });
  await expectTitles(page, "tooOldTitle", WITHIN_MS);
  await page.unroute(SCRIPTS);
  await page.getByRole("link", { name: wordsIn("en")("start")("reload"), exact: true }).click();
  await expect(page.locator("html[data-started]")).toBeAttached();
  await expect(page.getByRole("alert").filter({ hasText: titles("tooOldTitle")[0] })).toBeHidden();
});

test("a page whose scripts come late takes its words back", async ({ device }) => {
  const page = await device(PHONE);
  await page.clock.install();
  let comes = () => {};
  const late = new Promise<void>((resolve) => {
    comes = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.locator("#cannot-start").waitFor({ state: "attached" });
  await page.clock.runFor(WITHIN_MS);
  await expectTitles(page, "tooOldTitle");
  comes();
  await expect(page.locator("#cannot-start")).toBeHidden();
});

test("a page that starts never says that it cannot", async ({ device }) => {
  const page = await device(PHONE);
  await page.clock.install();
  for (const path of PAGES) {
    await page.goto(path);
    await page.locator("html[data-started]").waitFor({ state: "attached" });
    await page.clock.runFor(WITHIN_MS);
    await expect(page.locator("#cannot-start")).toBeHidden();
  }
});

test("a page without JavaScript says what it wants", async ({ browser, server }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    javaScriptEnabled: false,
    viewport: PHONE,
  });
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(path);
    await expectTitles(page, "noScriptTitle");
    await expect(page.getByText(wordsIn("en")("live")("connecting"))).toBeHidden();
  }
  await context.close();
});
