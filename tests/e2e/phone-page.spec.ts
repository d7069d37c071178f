// A student's page is small: phones are cheap, and forty of them share one school's Wi-Fi. No screen loads what only an editor needs.

import type { Page } from "@playwright/test";
import { LAPTOP, PHONE } from "./devices";
import { expect, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

/** Less than a second on slow 4G. */
const MAX_SCRIPT_BYTES = 170_000;

test("the page of a class loads at most 170 kB of compressed JavaScript", async ({ device, words }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `size-${Date.now()}@school.test`);
  await teacher.signUp();
  const code = await teacher.startClass();
  const phone = new Phone(await device(PHONE), words);
  const sizes: Promise<number>[] = [];
  phone.page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await phone.enter(code, "Ada");
  await phone.sees(words("play")("youAre"));
  await phone.page.waitForLoadState("networkidle");
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
});

/** What only the schema library, the parser of expressions and the reader of formulas say of themselves. */
const SCHEMAS_AND_PARSER = /_zod|MismatchedTokenException|never-opened/;

test("no screen of a class loads schemas or the parser; the editor does", async ({ device, words }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `schemas-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const phone = new Phone(await device(PHONE), words);
  const scripts = new Map<Page, Set<string>>();
  const listen = (page: Page) => {
    const addresses = new Set<string>();
    scripts.set(page, addresses);
    page.on("request", (request) => {
      if (request.resourceType() === "script") addresses.add(request.url());
    });
  };
  const loaded = async (page: Page) => {
    const texts = [...(scripts.get(page) ?? [])].map(async (url) => (await page.request.get(url)).text());
    return (await Promise.all(texts)).join("\n");
  };

  await teacher.signUp();
  listen(teacher.page);
  await teacher.newQuiz();
  await teacher.page.waitForLoadState("networkidle");
  expect(await loaded(teacher.page)).toMatch(SCHEMAS_AND_PARSER);

  await teacher.page.goto("/dashboard");
  const code = await teacher.startClass();
  // A page of its own, which has seen nothing of the editor.
  teacher.page = await teacher.page.context().newPage();
  const screens = [teacher.page, projector, phone.page];
  for (const page of screens) listen(page);
  await teacher.page.goto(`/host/${code}`);
  await projector.goto(`/screen/${code}`);
  await phone.enter(code, "Ada");
  await phone.sees(words("play")("youAre"));
  await teacher.next("first");
  await phone.answer("0");
  await teacher.closesByItself();
  await teacher.next("reveal");
  await teacher.walkToTheEnd();
  await phone.sees(words("play")("scoreLabel"));
  for (const page of screens) {
    await page.waitForLoadState("networkidle");
    const text = await loaded(page);
    expect(text.length).toBeGreaterThan(100_000);
    expect(text.match(SCHEMAS_AND_PARSER)).toBeNull();
  }
});
