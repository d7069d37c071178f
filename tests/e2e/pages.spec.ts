// The pages around a class: reachable, accessible, in the reader's language, at a desk and on a phone.

import { LAPTOP, PHONE } from "./devices";
import { expect, expectAccessible, test } from "./fixtures";
import { Teacher } from "./teacher";

for (const [size, viewport] of Object.entries({ laptop: LAPTOP, phone: PHONE })) {
  test(`the public pages on a ${size}`, async ({ device, language }) => {
    const page = await device(viewport);
    for (const path of [
      "/",
      "/?code=ABC",
      "/sign-in",
      "/sign-up",
      "/play/ZZZZZZ",
      "/screen/ZZZZZZ",
      "/no/such/page",
    ]) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : "en");
      await expectAccessible(page);
    }
  });
}

test("the language can be changed anywhere, and stays", async ({ device, language, words }) => {
  const page = await device(LAPTOP);
  const other = language === "zh" ? { name: "English", lang: "en" } : { name: "中文", lang: "zh-Hans" };
  await page.goto("/sign-in");
  await page
    .getByRole("button", { name: words("common")("switchLanguage", { language: other.name }) })
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", other.lang);
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", other.lang);
});

test("a teacher's pages lead strangers to sign in, and then back", async ({ device, words }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `back-${Date.now()}@school.test`);
  await teacher.signUp();
  const stranger = await device(LAPTOP);
  await stranger.goto("/dashboard");
  await expect(stranger).toHaveURL(/\/sign-in\?next=/);
});
