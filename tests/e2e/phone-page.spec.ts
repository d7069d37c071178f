// A student's page is small: phones are cheap, and forty of them share one school's Wi-Fi.

import { LAPTOP, PHONE } from "./devices";
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
