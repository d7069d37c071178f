// A class trains a network together: the four moments of a step, many steps, back again, and what is left of it afterwards.

import { readRun } from "../../../lib/training/linked-run";
import { expectFewControls } from "../controls";
import { LAPTOP, PHONE, TABLET } from "../devices";
import { expect, test } from "../fixtures";
import { expectSeenWhenReached } from "../keyboard-reach";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { Teacher } from "../teacher";
import { expectUncovered, ZOOMED } from "../twice-the-size";

test("a class trains a network on XOR", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-training-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const screens = [projector, phone.page];
  let link = new URL("http://nowhere.invalid");

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
    link = await teacher.copyRunLink();
    await lookAt("a link to a run", page);
    await page.keyboard.press("Escape");
    await teacher.chooseSamples("xor");
    await expect(story("silent")).not.toBeChecked();
    const [seed, folded] = [
      page.getByLabel(t("setup.seed"), { exact: true }),
      page.getByText(t("setup.details")),
    ];
    const start = page.getByRole("button", { name: t("setup.start"), exact: true });
    await folded.click();
    await seed.focus();
    const usual = await seed.inputValue();
    const place = await start.boundingBox();
    await seed.fill("-1");
    expect(await start.boundingBox()).toEqual(place);
    await folded.click();
    await start.click();
    await expect(seed).toBeFocused();
    await expect(seed).toHaveValue("-1");
    await expect(page.getByText(t("setup.mendFirst", { field: t("setup.seed") }))).toBeVisible();
    await page.getByRole("button", { name: t("setup.link.open") }).click();
    await expect(seed).toBeFocused();
    await expect(page.getByRole("dialog")).toBeHidden();
    await lookAt("setting up a run", page);
    await seed.fill(usual);
    await start.click();
    for (const screen of screens)
      await expect(screen.getByText(t("stepNumber", { step: 0 })).first()).toBeVisible();
  });

  await test.step("the four moments of a step, one press each, with a picture each on the projector", async () => {
    for (const stage of ["forward", "loss", "backward", "update"] as const) {
      await teacher.pressSpace();
      await teacher.reached(stage, projector);
      await lookAt(stage, projector);
      await expectFewControls(page);
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

  await test.step("everything else is one press away on each of the teacher's screens, and a key folds it up again", async () => {
    const more = page.getByRole("button", { name: words("host")("more.open"), exact: true });
    for (const size of [PHONE, TABLET, ZOOMED, LAPTOP]) {
      await page.setViewportSize(size);
      await expectFewControls(page);
      await more.press("Enter");
      await expect(page.getByRole("complementary", { name: words("host")("more.title") })).toBeFocused();
      if (size === ZOOMED) await expectUncovered(page.getByRole("group", { name: t("chooseNeuron") }));
      await page.keyboard.press("Tab");
      await expect(page.getByRole("button", { name: t("previousSample") })).toBeFocused();
      // Elsewhere it lies over the picture.
      if (size === LAPTOP) {
        await page.getByText(t("pytorch.show")).press("Enter");
        await expect(page.getByText("nn.Linear(2, 3), nn.Tanh(),")).toBeVisible();
        await lookAt("everything else", page);
        await page.getByText(t("pytorch.show")).click();
      }
      // Where the bar takes most of the page.
      if (size === PHONE || size === ZOOMED) await expectSeenWhenReached(page);
      await page.keyboard.press("Escape");
      await expect(more).toBeFocused();
      await expectFewControls(page);
    }
  });

  await test.step("a hundred steps at a time, and a reload of the projector on the way", async () => {
    for (const step of [101, 201, 301]) {
      await teacher.train(100);
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
    await teacher.foldMore();
  });

  await test.step("the class is asked about one weight", async () => {
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.askClass({ about: "largest", turn: true });
    await phone.ready();
    await lookAt("a weight is asked about", page, ...screens);
    await expectFewControls(page);
    await phone.solveCards({ turn: true });
    await teacher.closesByItself();
    await lookAt("a weight, closed", page, ...screens);
    await expectFewControls(page);
    await teacher.next("reveal");
    await teacher.walkToTheEnd("network");
    await phone.sees(words("play")("right"));
    await lookAt("a weight, revealed", page, ...screens);
    await expectFewControls(page);
    await teacher.goOn("network");
  });

  await test.step("the way back to the questions stands beside the next thing once a step is done, and not before", async () => {
    const back = page.getByRole("button", { name: t("leave"), exact: true });
    await expect(back).toHaveCount(0);
    await teacher.goOn("backward");
    await teacher.goOn("update");
    await back.click();
    await expect(page.getByRole("button", { name: words("host")("first") })).toBeVisible();
    await expect(projector.getByText(words("live")("joinAt"), { exact: true })).toBeVisible();
  });

  await test.step("the run is in the results of the class", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByRole("heading", { name: words("results")("runs") })).toBeVisible();
    await lookAt("runs", page);
    const stored = await teacher.copyRunLink();
    expect(readRun(stored.searchParams.get("run"))?.data.kind).toBe("xor");
  });

  await test.step("another teacher opens the link to the first set-up, and finds it in a class of their own", async () => {
    const other = new Teacher(await device(LAPTOP), words, `${language}-other-${Date.now()}@school.test`);
    await other.signUp();
    await other.page.goto(link.pathname + link.search);
    await expect(other.page.getByText(t("setup.link.whatNow"))).toBeVisible();
    await other.startClass();
    const { page: theirs } = other;
    await expect(theirs.getByRole("radio", { name: t("setup.stories.told.silent") })).toBeChecked();
    await theirs.getByRole("button", { name: words("common")("cancel"), exact: true }).click();
    await expect(theirs.getByRole("button", { name: t("setup.open") })).toBeVisible();
    await expect(theirs).not.toHaveURL(/run=/);
  });
});
