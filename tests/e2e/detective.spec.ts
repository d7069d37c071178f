// The zero_grad detective: the host forgets a line in secret, the class finds it, and the host puts it back.

import { LAPTOP, PHONE, PROJECTOR } from "./devices";
import { expect, expectAccessible, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

test("a class finds a missing zero_grad", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-bug-${Date.now()}@school.test`);
  const projector = await device(PROJECTOR);
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const d = words("detective");
  const secret = [d("title"), d("forget"), d("since", { step: 1 }), "zero_grad"];
  const atStep = (step: number) =>
    expect(projector.getByText(t("stepNumber", { step })).first()).toBeVisible();
  const pick = (option: string) =>
    phone.page.getByRole("group", { name: d("pick") }).getByRole("button", { name: option });

  await test.step("the line is forgotten, and only the host can tell", async () => {
    await teacher.signUp();
    const code = await teacher.startClass();
    await projector.goto(`/screen/${code}`);
    await phone.page.goto(`/play/${code}`);
    await phone.joinAs("Ada");
    await page.getByRole("button", { name: t("setup.open") }).click();
    await page.getByText(t("setup.kinds.lecture"), { exact: true }).click();
    await page.getByRole("button", { name: t("setup.start"), exact: true }).click();
    await atStep(0);
    await page.getByRole("button", { name: t("loop.steps", { steps: 1 }), exact: true }).click();
    await atStep(1);
    await page.getByRole("button", { name: d("open") }).click();
    await expect(page.getByRole("radio", { name: d("cases.run") })).toBeDisabled();
    await page.getByRole("switch", { name: d("forget") }).click();
    await expect(page.getByText(d("forgotten", { step: 1 }))).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: t("loop.steps", { steps: 10 }), exact: true }).click();
    await atStep(11);
    for (const screen of [projector, phone.page]) {
      for (const word of secret) await expect(screen.getByText(word)).toHaveCount(0);
    }
  });

  await test.step("the class says when the two part: two steps later", async () => {
    await page.getByRole("button", { name: d("open") }).click();
    await page.getByRole("radio", { name: d("cases.run") }).check();
    await page.getByRole("radio", { name: d("asks.when") }).check();
    await page.getByRole("button", { name: d("ask"), exact: true }).click();
    await expect(projector.getByText(d("clean")).first()).toBeVisible();
    await expect(projector.getByText(d("buggy")).first()).toBeVisible();
    await expectAccessible(projector);
    await expectAccessible(phone.page);
    await pick(d("step", { step: 3 })).tap();
    await teacher.expectNext("reveal");
    await teacher.next("reveal");
    await phone.sees(words("play")("right"));
    await expect(projector.getByRole("columnheader", { name: d("parts") })).toHaveText(/^3/);
  });

  await test.step("which line is missing", async () => {
    await page.getByRole("button", { name: d("askNext", { question: d("asks.line") }) }).click();
    await expect(projector.getByText("loss.backward()")).toBeVisible();
    await pick("model.zero_grad()").tap();
    await teacher.expectNext("reveal");
    await teacher.next("reveal");
    await phone.sees(words("play")("right"));
    for (const screen of [page, projector, phone.page]) await expectAccessible(screen);
  });

  await test.step("and back it goes", async () => {
    await page.getByRole("button", { name: words("host")("putBack") }).click();
    await atStep(11);
    await expect(page.getByRole("button", { name: d("open") })).toBeVisible();
    await expect(page.getByText(d("since", { step: 1 }))).toHaveCount(0);
  });

  await test.step("the results say what was answered", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByText("model.zero_grad()").first()).toBeVisible();
    await expectAccessible(page);
  });
});
