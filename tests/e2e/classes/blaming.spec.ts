// The class is asked about weights of its network: one in two taps, again after a discussion, then each phone its own.

import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { Teacher } from "../teacher";

test("a class blames the weights of its own network", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-blaming-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const [ada, bo] = [new Phone(await device(PHONE), words), new Phone(await device(PHONE), words)];
  const { page } = teacher;
  const t = words("training");
  const screens = [page, projector, ada.page];

  await teacher.signUp();
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  await ada.enter(code, "Ada");
  await bo.enter(code, "Bo");

  await test.step("the teacher sets up a run, and goes as far as the loss", async () => {
    await page.getByRole("button", { name: t("setup.open") }).click();
    await teacher.chooseSamples("lecture");
    await lookAt("setting up a run", page);
    await teacher.copyRunLink();
    await lookAt("a link to a run", page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: t("setup.start"), exact: true }).click();
    for (const stage of ["forward", "loss"] as const) {
      await teacher.goOn(stage);
      await teacher.reached(stage, projector);
      await lookAt(stage, projector);
    }
  });

  await test.step("the weight with the most blame, which a phone can work out from its card: first the sign, then the turn", async () => {
    await teacher.askClass({ about: "largest", turn: true });
    for (const phone of [ada, bo]) await phone.ready();
    await lookAt("a weight is asked about", ...screens);
    await ada.solveCards({ turn: true });
    await bo.tap("0");
    await bo.tapTurn("0");
    await teacher.closesByItself();
    await lookAt("a weight, closed", ...screens);
  });

  await test.step("the class discusses and votes again, and sees both votes side by side", async () => {
    await teacher.next("talk");
    await projector.getByText(words("screen")("talk")).waitFor();
    await lookAt("a class that talks", ...screens);
    await teacher.next("voteAgain");
    await ada.solveCards({ turn: true });
    await bo.solveCards({ turn: true });
    await teacher.closesByItself();
    await expect(projector.getByText(words("live")("votedBefore", { count: 1 })).first()).toBeVisible();
    await teacher.next("reveal");
    await teacher.walkToTheEnd("network");
    for (const phone of [ada, bo]) await phone.sees(words("play")("right"));
    await lookAt("a weight, revealed", ...screens);
  });

  await test.step("then each phone gets weights of its own", async () => {
    await teacher.goOn("network");
    for (const stage of ["backward", "update"] as const) {
      await teacher.goOn(stage);
      await teacher.reached(stage, projector);
      await lookAt(stage, projector);
    }
    await lookAt("a step is done", page, ada.page);
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.goOn("backward");
    await teacher.askClass({ about: "deal", perPhone: 2 });
    for (const phone of [ada, bo]) await phone.ready();
    const titles = await Promise.all(
      [ada, bo].map((phone) => phone.page.getByRole("heading", { level: 2 }).first().textContent()),
    );
    expect(titles[0]).not.toBe(titles[1]);
    await lookAt("a hand of cards", ...screens);
    for (const phone of [ada, bo]) await phone.solveCards();
    await teacher.closesByItself();
    await lookAt("a hand of cards, closed", ...screens);
    await teacher.next("reveal");
    for (const phone of [ada, bo])
      await phone.sees(words("questions.weight")("handRight", { right: 2, count: 2 }));
    const rightAboutAll = words("questions.weight")("classSaidRight", { decided: 4, right: 4 });
    await expect(projector.getByText(rightAboutAll)).toBeVisible();
    await lookAt("a hand of cards, revealed", ...screens);
  });

  await test.step("afterwards the results hold both votes side by side, with the gain", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await expect(page.getByText(words("results")("revote.more", { points: 50 }))).toBeVisible();
    await lookAt("answers", page);
  });
});
