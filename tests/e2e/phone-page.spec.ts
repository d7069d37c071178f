// A student's page is small: phones are cheap, and forty of them share one school's Wi-Fi. No screen loads what only an editor needs.

import type { Page } from "@playwright/test";
import { LAPTOP, PHONE, PROJECTOR } from "./devices";
import { expect, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

/** Two seconds on a slow 3G connection. */
const MAX_SCRIPT_BYTES = 200_000;

test("the page of a class loads at most 200 kB of compressed JavaScript", async ({ device, words }) => {
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

/** What only the schema library and the parser of expressions say of themselves. */
const SCHEMAS_AND_PARSER = /_zod|MismatchedTokenException/;

test("no screen of a class loads schemas or the parser; the editor does", async ({ device, words }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `schemas-${Date.now()}@school.test`);
  const projector = await device(PROJECTOR);
  const phone = new Phone(await device(PHONE), words);
  const scripts = new Map<Page, Promise<string>[]>();
  const listen = (page: Page) => {
    const bodies: Promise<string>[] = [];
    scripts.set(page, bodies);
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") bodies.push(response.text());
    });
  };
  const loaded = async (page: Page) => (await Promise.all(scripts.get(page) ?? [])).join("\n");

  await teacher.signUp();
  listen(teacher.page);
  await teacher.newQuiz();
  await teacher.page.waitForLoadState("networkidle");
  expect(await loaded(teacher.page)).toMatch(SCHEMAS_AND_PARSER);

  await teacher.page.goto("/dashboard");
  const host = await teacher.page.context().newPage();
  for (const page of [host, projector, phone.page]) listen(page);
  teacher.page = host;
  await host.goto("/dashboard");
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  await phone.enter(code, "Ada");
  await teacher.next("first");
  await phone.ready();
  await phone.tap("0");
  await teacher.closesByItself();
  await teacher.next("reveal");
  await projector.waitForLoadState("networkidle");
  for (const page of [host, projector, phone.page]) {
    const text = await loaded(page);
    expect(text.length).toBeGreaterThan(100_000);
    expect(text.match(SCHEMAS_AND_PARSER)).toBeNull();
  }
});
