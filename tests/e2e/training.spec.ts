// A class trains a network together: the four moments of a step, many steps, back again, and what is left of it afterwards.

import { LAPTOP, PHONE } from "./devices";
import { expect, test } from "./fixtures";
import { lookAt } from "./look-at";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

test("a class trains a network on XOR", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-training-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const screens = [projector, phone.page];

  await test.step("the teacher sets up a run in the middle of a class", async () => {
    await teacher.signUp();
    const code = await teacher.startClass();
    await projector.goto(`/screen/${code}`);
    await phone.enter(code, "Ada");
    await page.getByRole("button", { name: t("setup.open") }).click();
    const story = (name: "fromNone" | "silent") =>
      page.getByRole("radio", { name: t(`setup.stories.told.${name}`) });
    await expect(story("fromNone")).toBeChecked();
    await lookAt("setting up a run", page);
    await page.getByText(t("setup.stories.name.silent")).click();
    await expect(story("silent")).toBeChecked();
    await expect(page.getByLabel(t("setup.rate"), { exact: true })).toHaveValue("8");
    await teacher.chooseSamples("xor");
    await expect(story("silent")).not.toBeChecked();
    await lookAt("setting up a run", page);
    await page.getByRole("button", { name: t("setup.start"), exact: true }).click();
    for (const screen of screens)
      await expect(screen.getByText(t("stepNumber", { step: 0 })).first()).toBeVisible();
  });

  await test.step("the four moments of a step, one press each, with a picture each on the projector", async () => {
    for (const stage of ["forward", "loss", "backward", "update"] as const) {
      await teacher.pressSpace();
      await teacher.reached(stage, projector);
      await lookAt(stage, projector);
    }
    await expect(projector.getByText(t("saidBefore"), { exact: true })).toBeVisible();
    await lookAt("a step is done", page, phone.page);
  });

  await test.step("the teacher reads any number off the network and the map by keyboard", async () => {
    const hint = page.getByText(t("read.hint"));
    await expect(hint).toBeVisible();
    const weights = page.getByRole("group", { name: t("chooseWeight") }).getByRole("button");
    await weights.first().focus();
    await expect(hint).toBeHidden();
    await page.keyboard.press("ArrowRight");
    await expect(weights.nth(1)).toBeFocused();
    const [name] = (await weights.nth(1).getAttribute("aria-label"))?.split(": ") ?? [];
    await expect(page.locator("p", { hasText: "=" }).filter({ hasText: name })).toBeVisible();
    // The arrow moved along the weights, not the class along its step.
    await teacher.reached("update", projector);
  });

  await test.step("a hundred steps at a time, and a reload of the projector on the way", async () => {
    const hundred = page.getByRole("button", { name: t("loop.steps", { steps: 100 }) });
    for (const step of [101, 201, 301]) {
      await hundred.click();
      for (const screen of screens)
        await expect(screen.getByText(t("stepNumber", { step })).first()).toBeVisible();
      if (step === 201) await projector.reload();
    }
  });

  await test.step("starts over with the same weights, after a question", async () => {
    await page.getByRole("button", { name: t("loop.reset") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: t("forgetting.all") })
      .click();
    for (const screen of screens)
      await expect(screen.getByText(t("stepNumber", { step: 0 })).first()).toBeVisible();
  });

  await test.step("the class is asked about one weight", async () => {
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.askClass({ about: "largest", turn: true });
    await phone.ready();
    await lookAt("a weight is asked about", page, ...screens);
    await phone.solveCards({ turn: true });
    await teacher.closesByItself();
    await lookAt("a weight, closed", page, ...screens);
    await teacher.next("reveal");
    await teacher.walkToTheEnd("network");
    await phone.sees(words("play")("right"));
    await lookAt("a weight, revealed", page, ...screens);
    await teacher.goOn("network");
  });

  await test.step("the run is in the results of the class", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByRole("heading", { name: words("results")("runs") })).toBeVisible();
    await lookAt("runs", page);
  });
});
