// The zero_grad detective: the line goes in secret, the class finds out when and which, it comes back, and once the bug even wins.

import { partingStep } from "../../../lib/training/evidence";
import { runEvidence, STEPS_BEFORE } from "../../../lib/training/zero-grad";
import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { runOnScreens, trainedHere } from "../run-numbers";
import { Teacher } from "../teacher";

test("a class finds the line that its teacher has hidden", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-bug-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const [ada, bo] = [new Phone(await device(PHONE), words), new Phone(await device(PHONE), words)];
  const { page } = teacher;
  const t = words("questions.bug");
  const tTraining = words("training");
  const screens = [page, projector, ada.page];
  const reached = async (step: number) => {
    for (const screen of screens)
      await expect(screen.getByText(tTraining("stepNumber", { step })).first()).toBeVisible();
  };

  await teacher.signUp();
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  await ada.enter(code, "Ada");
  await bo.enter(code, "Bo");
  await teacher.setUpRun("lecture");
  await teacher.train(10);
  await reached(10);
  await lookAt("everything else", page);

  await test.step("the teacher forgets the line, and no other screen shows it", async () => {
    const before = await projector.locator("main").textContent();
    await teacher.openDetectivesDesk();
    await lookAt("the desk of a detective", page);
    await page
      .getByRole("dialog")
      .getByRole("switch", { name: t("desk.forget") })
      .click();
    await expect(page.getByText(t("desk.forgotten", { step: 10 }))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByText(t("desk.since", { step: 10 })).first()).toBeVisible();
    expect(await projector.locator("main").textContent()).toBe(before);
    await teacher.train(10);
    await reached(20);
    for (const screen of [projector, ada.page])
      await expect(screen.getByText(/zero_grad|侦探|detective/i)).toHaveCount(0);
  });

  await test.step("when did it go wrong? The numbers of both runs stand side by side", async () => {
    const buggy = await runOnScreens(page, code);
    const clean = trainedHere(buggy).losses;
    expect(buggy.losses).not.toEqual(clean);
    const steps = (losses: Float64Array, from: number, to?: number) => ({
      losses: Array.from(losses.subarray(from, to)),
      strides: [],
    });
    const evidence = runEvidence({
      since: 10,
      before: steps(buggy.losses, 10 - STEPS_BEFORE, 10),
      clean: steps(clean, 10),
      buggy: steps(buggy.losses, 10),
    });
    const parting = partingStep(evidence) ?? 0;
    await teacher.openCase("run", "when");
    const right = ada.page.getByRole("button", { name: t("step", { step: parting }), exact: true });
    await expect(right).toBeEnabled();
    await lookAt("when?", ...screens);
    await right.tap();
    await bo.page.getByRole("button", { name: t("step", { step: parting + 1 }), exact: true }).tap();
    await teacher.closesByItself();
    await teacher.next("reveal");
    await ada.sees(words("play")("right"));
    await bo.sees(words("play")("wrong"));
    const at = parting - evidence.from;
    for (const number of [evidence.clean[at], evidence.buggy[at]])
      await expect(projector.getByText(String(number)).first()).toBeVisible();
    await lookAt("when? Revealed", ...screens);
  });

  await test.step("which line is missing? It goes back into the run", async () => {
    await page.getByRole("button", { name: t("askNext", { question: t("asks.line") }) }).click();
    for (const phone of [ada, bo]) await phone.page.getByRole("button", { name: /zero_grad/ }).tap();
    await teacher.closesByItself();
    await lookAt("which line? Closed", ...screens);
    await teacher.next("reveal");
    await bo.sees(words("play")("right"));
    await expect(projector.getByText("model.zero_grad()").first()).toBeVisible();
    await lookAt("which line? Revealed", ...screens);
    await teacher.goOn("putBack");
    await expect(page.getByText(t("desk.since", { step: 10 }))).toHaveCount(0);
    await teacher.rewindTo(10);
    await reached(10);
    await teacher.train(10);
    await reached(20);
    const mended = await runOnScreens(page, code);
    expect(mended).toEqual(trainedHere(mended));
  });

  await test.step("one knob always shows it", async () => {
    await teacher.openCase("knob", "when");
    await ada.page.getByRole("button", { name: t("step", { step: 2 }), exact: true }).tap();
    await bo.page.getByRole("button", { name: t("step", { step: 2 }), exact: true }).tap();
    await teacher.closesByItself();
    await teacher.next("reveal");
    for (const number of ["1.08", "1.68"]) await expect(projector.getByText(number).first()).toBeVisible();
    await teacher.goOn("network");
  });

  await test.step("and in another run the bug wins, which the class explains", async () => {
    await teacher.openCase("twist", "why");
    for (const phone of [ada, bo])
      await phone.page.getByRole("button", { name: t("why.longer-steps") }).tap();
    await teacher.closesByItself();
    await teacher.next("reveal");
    await expect(projector.getByText(t("ahead.buggy")).first()).toBeVisible();
    await lookAt("why? Revealed", ...screens);
    await teacher.goOn("network");
    await reached(20);
  });

  await test.step("the results keep the cases", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByText("model.zero_grad()").first()).toBeVisible();
    await lookAt("cases", page);
  });
});
