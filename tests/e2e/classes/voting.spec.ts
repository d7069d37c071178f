// The class is the optimizer: three phones train XOR by their votes, and at the end the network is right about every sample.

import { TrainingRun } from "../../../lib/training/training-run";
import { expectFewControls } from "../controls";
import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { runOnScreens } from "../run-numbers";
import { Teacher } from "../teacher";

const STEPS = 7;
/** What is suggested for three phones and 13 weights. */
const CARDS = 6;

test("three phones train XOR by their votes", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-voting-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const names = ["Ada", "Bo", "Cy"];
  const phones: Phone[] = [];
  for (const _ of names) phones.push(new Phone(await device(PHONE), words));
  const { page } = teacher;
  const t = words("training");
  const everywhere = [page, projector, ...phones.map((phone) => phone.page)];
  const looked = [page, projector, phones[0]?.page ?? page];
  const look = async (moment: string) => {
    await lookAt(moment, ...looked);
    await expectFewControls(page);
  };

  await teacher.signUp();
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  for (const [seat, phone] of phones.entries()) {
    await phone.enter(code, names[seat] ?? "");
  }

  await test.step("the teacher lets the class turn the weights", async () => {
    await teacher.setUpRun("xor", { voteSteps: STEPS });
    await look("a class that will vote");
    await teacher.goOn("forward");
    await teacher.goOn("loss");
  });

  for (let step = 0; step < STEPS; step++) {
    await test.step(`step ${step + 1}: every phone votes on its weights, and the majority turns them`, async () => {
      await teacher.goOn("vote", step + 1);
      if (step === 0) {
        await phones[0]?.ready();
        await look("a hand of cards");
      }
      await Promise.all(phones.map((phone) => phone.solveCards()));
      await teacher.closesByItself();
      if (step === 0) await look("a hand of cards, closed");
      await teacher.next("reveal");
      const rightAboutAll = words("questions.weight")("classSaidRight", { decided: 13, right: 13 });
      await expect(projector.getByText(rightAboutAll)).toBeVisible();
      if (step === 0) await look("a hand of cards, revealed");
      await teacher.goOn("turn");
      for (const screen of everywhere)
        await expect(screen.getByText(t("stepNumber", { step: step + 1 })).first()).toBeVisible();
      for (const phone of phones) await phone.sees(t("glance.own"));
      if (step === 0) await look("the class has turned its weights");
    });
  }

  await test.step("the network is right about every sample, and the class sees that it was the class", async () => {
    const { config, step, parameters, losses } = await runOnScreens(page, code);
    expect(step).toBe(STEPS);
    const { accuracy, loss } = new TrainingRun(config).evaluate(parameters);
    expect(accuracy).toBe(1);
    expect(loss).toBeLessThan((losses[0] ?? 0) / 4);
    await teacher.goOn("summary");
    for (const screen of [page, projector])
      await expect(screen.getByRole("heading", { name: t("summary.who") })).toBeVisible();
    for (const phone of phones) await phone.sees(t("summary.phone", { voters: 3, votes: 3 * CARDS * STEPS }));
    await look("what the class has done");
  });

  await test.step("going back over a step takes the class to the weights it had there", async () => {
    await teacher.rewindTo(1);
    for (const screen of everywhere)
      await expect(screen.getByText(t("stepNumber", { step: 1 })).first()).toBeVisible();
  });

  await test.step("and the results keep the class's votes", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByRole("heading", { name: words("results")("runs") })).toBeVisible();
    await lookAt("runs", page);
    await page.getByRole("button", { name: `${t("record.show")} 1` }).click();
    await lookAt("a step, shown again", page);
  });
});
