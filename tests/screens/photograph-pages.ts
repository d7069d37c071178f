// Pictures of the pages around a class: the front door, the teacher's desk, the editor.

import type { Browser } from "@playwright/test";
import { hour } from "../../lib/course/hour/hour";
import type { Locale } from "../../lib/locales";
import { breakPages, mendPages } from "../e2e/breaking";
import { LAPTOP, openDevice, PHONE } from "../e2e/devices";
import { Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";
import { type Album, PATIENCE_MS } from "./album";

export async function photographPages(
  browser: Browser,
  url: string,
  language: Locale,
  album: Album,
): Promise<void> {
  const words = wordsIn(language);
  const t = words("editor");
  const laptop = await openDevice(browser, url, { viewport: LAPTOP, language, colorScheme: "light" });
  const phone = await openDevice(browser, url, { viewport: PHONE, language, colorScheme: "light" });
  for (const device of [laptop, phone]) device.setDefaultTimeout(PATIENCE_MS);
  const page = await laptop.newPage();
  const small = await phone.newPage();
  const take = (scene: string) => album.take(page, language, scene);

  await small.goto("/");
  await album.take(small, language, "phone: front door");
  await small.goto("/?code=ABC");
  await album.take(small, language, "phone: a code that cannot be");
  await small.goto("/play/ZZZZZZ");
  await small.getByRole("heading", { name: words("play")("notFoundTitle") }).waitFor();
  await album.take(small, language, "phone: no such class");
  for (const [path, scene] of Object.entries({
    "/": "front door",
    "/sign-in": "sign in",
    "/sign-up": "sign up",
    "/no": "nothing here",
  })) {
    await page.goto(path);
    await take(`laptop: ${scene}`);
  }

  const teacher = new Teacher(page, words, `pages-${language}@school.test`);
  await teacher.signUp();
  await take("laptop: desk, on the first day");
  await teacher.newQuiz();
  await take("laptop: editor, empty");
  await teacher.add("slide");
  await take("laptop: editor, a slide");
  await teacher.add("blame");
  await take("laptop: editor");
  await small.context().addCookies(await laptop.cookies());
  await small.goto(page.url());
  await album.take(small, language, "phone: editor");
  await page.getByLabel(t("expression"), { exact: true }).fill("x = 2\nw = -3\nL = tanh(w * y");
  await page
    .getByText(t("at", { line: 3, column: 14 }))
    .or(page.locator("#expression-errors li"))
    .first()
    .waitFor();
  await take("laptop: editor, with a mistake");
  await page.goto("/");
  await take("laptop: front door, signed in");

  await breakPages(small);
  await small.goto("/");
  await small.getByRole("heading", { name: words("common")("errorTitle") }).waitFor();
  await mendPages(small);
  await album.take(small, language, "phone: a page that breaks");

  await page.goto("/dashboard");
  await teacher.startClass(hour.title[language]);
  await take("laptop: a lesson, with what to say");
  await laptop.close();
  await phone.close();
}
