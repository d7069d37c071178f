// The server dies while a network is being trained: the class goes on where it was, with the same numbers to the last bit.

import type { Page } from "@playwright/test";
import { LAPTOP, PHONE, PROJECTOR } from "../devices";
import { expect, test } from "../fixtures";
import { expectTidy } from "../geometry";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { runOnScreens, trainedHere } from "../run-numbers";
import { Teacher } from "../teacher";

test("a run survives a server that is killed in the middle of it", async ({
  device,
  words,
  language,
  server,
}) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-crash-${Date.now()}@school.test`);
  const projector = await device(PROJECTOR);
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const screens = [page, projector, phone.page];
  const lost = words("live")("reconnecting");
  const step = new RegExp(t("stepNumber", { step: 0 }).replace("0", "(\\d+)"));
  const stepOn = async (screen: Page) =>
    Number(step.exec((await screen.getByText(step).first().textContent()) ?? "")?.[1]);

  await teacher.signUp();
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  await page.getByText(words("host")("screensAsk", { count: 1 })).waitFor();
  await lookAt("asking to be let in", projector, page);
  await teacher.admit(projector);
  await phone.enter(code, "Ada");
  await teacher.setUpRun("moons");

  await test.step("it is killed while the run plays", async () => {
    await teacher.openMore();
    await page.getByRole("button", { name: t("loop.play") }).click();
    await expect.poll(() => stepOn(projector)).toBeGreaterThan(3);
    await server.crash();
    for (const screen of screens) {
      await expect(screen.getByText(lost).first()).toBeVisible();
      await expectTidy(screen);
    }
    // On the phone it stays in place at the top, and the rest begins below it.
    const [banner, scene] = await phone.page
      .getByRole("status")
      .filter({ hasText: lost })
      .evaluate((element) =>
        [element, element.nextElementSibling ?? element].map((each) => each.getBoundingClientRect()),
      );
    expect(scene?.top).toBeGreaterThanOrEqual(banner?.bottom ?? Infinity);
  });

  await test.step("and every screen finds the run again as it was stored", async () => {
    await server.comeBack();
    for (const screen of screens) await expect(screen.getByText(lost)).toHaveCount(0, { timeout: 30_000 });
    const after = await runOnScreens(page, code);
    expect(after.step).toBeGreaterThan(3);
    expect(after).toEqual(trainedHere(after));
  });

  await test.step("it goes on, back to an earlier step, and on again, always with the same numbers", async () => {
    const before = await runOnScreens(page, code);
    await teacher.train(100);
    for (const screen of screens) await expect.poll(() => stepOn(screen)).toBe(before.step + 100);
    const trained = await runOnScreens(page, code);
    expect(trained).toEqual(trainedHere(trained));
    await teacher.rewindTo(2);
    for (const screen of screens) await expect.poll(() => stepOn(screen)).toBe(2);
    const back = await runOnScreens(page, code);
    expect(back.parameters).toEqual(trainedHere(back).parameters);
    expect(back.losses).toEqual(trained.losses);
  });
});
