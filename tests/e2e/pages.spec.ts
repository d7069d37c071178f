// The pages around a class: reachable, accessible, in the reader's language, at a desk and on a phone.

import { join } from "node:path";
import { moveText } from "../../app/graph/move-text";
import { WALK_STEP_MS } from "../../lib/session/clock";
import { writeRun } from "../../lib/training/run-link";
import { STORIES } from "../../lib/training/stories";
import { openDatabase } from "../../server/store/open-database";
import { breakPages, mendPages } from "./breaking";
import { LAPTOP, openDevice, PHONE, SMALL_PHONE } from "./devices";
import { expect, test } from "./fixtures";
import { expectTidy } from "./geometry";
import { lookAt } from "./look-at";
import { PASSWORD, Teacher } from "./teacher";

const PUBLIC = [
  ...["/", "/?code=ABC", "/sign-in", "/sign-up", "/forgot-password", "/new-password#no-such-letter"],
  ...["/privacy", "/play/ZZZZZZ", "/screen/ZZZZZZ", "/no/such/page"],
];

for (const language of ["English", "Chinese"]) {
  test(`the public pages, in ${language}`, async ({ device, words }) => {
    for (const viewport of [LAPTOP, PHONE]) {
      const page = await device(viewport);
      for (const path of PUBLIC) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", language === "Chinese" ? "zh-Hans" : "en");
        await lookAt(path, page);
        if (viewport === LAPTOP) continue;
        await page.setViewportSize(SMALL_PHONE);
        await expectTidy(page);
        // Whoever has a code need not look for the way in.
        if (path === "/")
          await expect(page.getByRole("button", { name: words("home")("join") })).toBeInViewport({
            ratio: 1,
          });
        // Somebody who reads at twice the size has half of a phone's width.
        await page.setViewportSize({ width: PHONE.width / 2, height: PHONE.height / 2 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(PHONE.width / 2);
        // What is refused is not waited for.
        if (path.startsWith("/screen"))
          await expect(page.getByText(words("live")("connecting"))).toHaveCount(0);
        await page.setViewportSize(viewport);
      }
      // Whoever only looks is not remembered.
      expect(await page.context().cookies()).toEqual([]);
      await page.addInitScript(() => Object.defineProperty(navigator, "cookieEnabled", { value: false }));
      await page.goto("/sign-up");
      await expect(page.getByText(words("account")("cookiesBlocked"))).toBeVisible();
    }
  });

  test(`a page that breaks says so, and can be tried again, in ${language}`, async ({
    browser,
    server,
    words,
    language: locale,
  }) => {
    const t = words("common");
    const context = await openDevice(browser, server.url, {
      viewport: PHONE,
      language: locale,
      colorScheme: "light",
    });
    const page = await context.newPage();
    await breakPages(page);
    await page.goto("/");
    await page.getByRole("heading", { name: t("errorTitle") }).waitFor();
    await lookAt("a page that breaks", page);
    await mendPages(page);
    await page.getByRole("button", { name: t("tryAgain") }).click();
    await page.getByLabel(words("home")("codeLabel")).waitFor();
    await context.close();
  });
}

test("a page that the server could not make is asked for anew, and there is a way out of it", async ({
  browser,
  server,
  words,
  language,
}) => {
  const t = words("common");
  // A device of the fixture's says nothing in its console, and a page that broke does.
  const laptop = { viewport: LAPTOP, language, colorScheme: "light" } as const;
  const context = await openDevice(browser, server.url, laptop);
  const teacher = new Teacher(await context.newPage(), words, `breaks-${Date.now()}@school.test`);
  const { page } = teacher;
  await teacher.signUp();
  const id = (await teacher.newQuiz()).split("/").at(-1) ?? "";
  const db = await openDatabase(`file:${join(server.dataDir, "blamegrad.db")}`);
  const titled = (title: string) => db.prisma.quiz.update({ where: { id }, data: { title } });
  await titled("{");
  await page.goto("/dashboard");
  await expect(page.getByRole("heading", { name: t("errorTitle") })).toBeVisible();
  await expect(page.getByRole("link", { name: t("toHome") })).toHaveAttribute("href", "/");
  await titled("{}");
  await page.getByRole("button", { name: t("tryAgain") }).click();
  await page.getByRole("heading", { name: words("dashboard")("quizzes") }).waitFor();
  await db.close();
  await context.close();
});

test("the reveal at the front door plays until it is told to stop", async ({ device, words }) => {
  const t = words("home");
  const page = await device(LAPTOP);
  const grows = page.getByText(words("graph")("nudge.grows", { name: "a", change: moveText(2, 2.1) }));
  const pause = page.getByRole("button", { name: t("show.pause") });
  const play = page.getByRole("button", { name: t("show.play") });
  await page.clock.install();
  await page.goto("/");
  await page.getByText(t("show.asked", { name: "a" })).waitFor();
  await page.clock.runFor(WALK_STEP_MS);
  await grows.waitFor();
  await pause.click();
  await page.clock.runFor(10 * WALK_STEP_MS);
  await grows.waitFor();
  await play.click();
  await page.clock.runFor(WALK_STEP_MS);
  await expect(grows).toBeHidden();

  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  await play.waitFor();
  await page.clock.runFor(10 * WALK_STEP_MS);
  await expect(play).toBeVisible();
});

for (const language of ["English", "Chinese"]) {
  test(`an account gets another password, and ends, in ${language}`, async ({ device, words }) => {
    const t = words("account");
    const teacher = new Teacher(await device(PHONE), words, `ends-${Date.now()}@school.test`);
    const { page } = teacher;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await teacher.signUp();
    await teacher.startClass();
    const other = await page.context().cookies();
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("account"), exact: true }).click();
    await page.getByLabel(t("currentPassword"), { exact: true }).fill("not this one");
    await page.getByLabel(t("newPassword"), { exact: true }).fill("another wok altogether");
    await button(t("change")).click();
    await page.getByText(t("wrongPassword")).waitFor();
    await lookAt("a wrong password", page);
    await page.getByLabel(t("currentPassword"), { exact: true }).fill(PASSWORD);
    await button(t("change")).click();
    await page.getByText(t("changed")).waitFor();
    const laptop = await device(LAPTOP);
    await laptop.context().addCookies(other);
    await laptop.goto("/account");
    await expect(laptop).toHaveURL(/\/sign-in/);

    // Nothing is deleted under a class that runs.
    await expect(button(t("delete"))).toHaveCount(0);
    const run = words("training");
    await page.goto(`/dashboard?run=${writeRun(STORIES.flipping.config)}`);
    await expect(page.getByText(run("setup.stories.name.flipping"))).toBeVisible();
    await lookAt("a run that was sent", page);
    await page.goto("/dashboard?run=cut");
    await expect(page.getByText(run("setup.link.unreadable"))).toBeVisible();
    await lookAt("a run that cannot be read", page);
    await page.goto("/dashboard");
    await teacher.resumeClass();
    await teacher.endClass();
    // Whoever did not come, or was taken out, is waited for no longer.
    await page.getByRole("link", { name: words("host")("toResults"), exact: true }).click();
    await page.getByText(words("results")("nobodyTitle"), { exact: true }).waitFor();
    await expect(page.getByText(words("results")("nobodyText"))).toHaveCount(0);
    await page.goto("/account");
    await page.getByLabel(t("passwordToConfirm"), { exact: true }).fill("another wok altogether");
    await lookAt("before the end", page);
    await button(t("delete")).click();
    await page.getByText(t("deleted")).waitFor();
    await lookAt("after the end", page);
    await teacher.giveCredentials();
    await page.getByText(t("wrongPair")).waitFor();
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
  const quiz = await teacher.newQuiz();
  await teacher.add("blame");
  await lookAt("a quiz", teacher.page);
  await teacher.page.getByLabel(words("editor")("expression"), { exact: true }).fill("L = a");
  await teacher.page.getByText(words("editor")("at", { line: 1, column: 5 })).waitFor();
  await lookAt("a mistake", teacher.page);
  teacher.page = await device(PHONE);
  await teacher.page.goto(quiz);
  await expect(teacher.page).toHaveURL(/\/sign-in\?next=/);
  await teacher.giveCredentials();
  await teacher.page.waitForURL(quiz);
});
