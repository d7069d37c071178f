// A teacher writes a quiz of their own: mistakes are told where they are, and everything saves itself.

import { LAPTOP, PHONE } from "./devices";
import { expect, expectAccessible, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

test("a quiz is written, saved by itself, and taught", async ({ device, words }) => {
  const t = words("editor");
  const page = await device(LAPTOP);
  const teacher = new Teacher(page, words, `quiz-${Date.now()}@school.test`);
  const title = page.getByLabel(t("title"));
  const expression = page.getByLabel(t("expression"), { exact: true });
  const answer = page.getByRole("region", { name: t("answer") });

  await test.step("a new quiz has one question that works", async () => {
    await teacher.signUp();
    await page.getByRole("button", { name: words("dashboard")("newQuiz") }).click();
    await page.waitForURL("**/quizzes/*");
    await title.fill("Woks of the week");
    await expect(answer).toContainText(t("goesDown", { name: "a", gradient: "\u22123" }));
    await expectAccessible(page);
  });

  await test.step("a mistake is told with its line and column, and starting has to wait", async () => {
    await expression.fill("a = 2\nb = -3\nL = a * d");
    await expect(page.getByText(t("at", { line: 3, column: 9 }))).toBeVisible();
    await expect(page.getByRole("button", { name: t("start") })).toBeDisabled();
    await expectAccessible(page);
  });

  await test.step("the answer follows the expression and the target", async () => {
    await expression.fill("a = 2\nb = 5\nL = a * b");
    await expect(answer).toContainText(t("goesUp", { name: "a", gradient: "+5" }));
    await page.getByLabel(t("target"), { exact: true }).selectOption("b");
    await expect(answer).toContainText(t("goesUp", { name: "b", gradient: "+2" }));
  });

  await test.step("a second question is added, deleted, and taken back", async () => {
    await page.getByRole("button", { name: t("add") }).click();
    await expect(page.getByRole("heading", { name: t("questionOf", { number: 2, count: 2 }) })).toBeVisible();
    await page.getByRole("button", { name: t("delete"), exact: true }).click();
    await expect(page.getByRole("heading", { name: t("questionOf", { number: 1, count: 1 }) })).toBeVisible();
    await page.getByRole("button", { name: words("common")("undo") }).click();
    await expect(page.getByRole("heading", { name: t("questionOf", { number: 2, count: 2 }) })).toBeVisible();
  });

  await test.step("it is all there after a reload", async () => {
    await expect(page.getByText(t("save.saved"))).toBeVisible();
    await page.reload();
    await expect(title).toHaveValue("Woks of the week");
    await expect(page.getByRole("heading", { name: t("questionOf", { number: 1, count: 2 }) })).toBeVisible();
    await expect(expression).toHaveValue("a = 2\nb = 5\nL = a * b");
  });

  await test.step("and it can be taught at once", async () => {
    await page.getByRole("button", { name: t("start") }).click();
    await page.waitForURL("**/host/*");
    const student = new Phone(await device(PHONE), words);
    await student.page.goto(`/play/${page.url().split("/").at(-1)}`);
    await student.joinAs("Ada");
    await teacher.next("first");
    await student.answer("+");
    await teacher.next("reveal");
    await student.sees(words("play")("right"));
  });
});
