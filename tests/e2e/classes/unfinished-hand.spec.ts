// A student who is slow still has a say: a hand of cards that is not finished is sent as it is, and shown again in the results.

import { LAPTOP, PHONE } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { Phone } from "../phone";
import { Teacher } from "../teacher";

/** For 13 weights: while nobody is there, a usual class is planned for; a class of one gets larger hands. */
const CARDS_FOR_NOBODY = 3;
const CARDS = 6;

test("an unfinished hand of cards counts", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-hand-${Date.now()}@school.test`);
  const projector = await teacher.openBigScreen();
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const tWeight = words("questions.weight");
  const screens = [page, projector, phone.page];
  const seesCard = (number: number) => phone.sees(tWeight("card.of", { number, count: CARDS }));

  await test.step("a run is set up, and the hand that is proposed follows the class that comes in", async () => {
    await teacher.signUp();
    const code = await teacher.startClass();
    await projector.goto(`/screen/${code}`);
    await teacher.chooseRun("xor", { voteSteps: 2 });
    const cards = page.getByLabel(t("setup.votes.perPhone"));
    await expect(cards).toHaveValue(String(CARDS_FOR_NOBODY));
    await phone.enter(code, "Ada");
    await expect(cards).toHaveValue(String(CARDS));
    await teacher.startRun();
  });

  await test.step("a class of one trains XOR", async () => {
    await teacher.openMore();
    await expect(page.getByRole("button", { name: t("loop.play") })).toHaveCount(0);
    await teacher.foldMore();
    await lookAt("a class that will vote", ...screens);
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.goOn("vote", 1);
  });

  await test.step("one card is answered, taken back and answered again, and then the round closes", async () => {
    await phone.ready();
    await phone.tap("+");
    await seesCard(2);
    await phone.page.getByRole("button", { name: tWeight("card.back") }).tap();
    await seesCard(1);
    await phone.tap("-");
    await seesCard(2);
    await teacher.close();
    await phone.sees(words("play")("storedLookUp"));
    await teacher.next("reveal");
    await teacher.goOn("turn");
    await expect(projector.getByText(t("stepOf", { step: 1, planned: 2 }))).toBeVisible();
    await lookAt("the class has turned its weights", ...screens);
  });

  await test.step("that one vote is in what the class has done, before the plan is over", async () => {
    await teacher.goOn("summary");
    await phone.sees(t("summary.phoneNotYet", { voters: 1, votes: 1 }));
    await expect(page.getByRole("button", { name: t("next.vote", { step: 2 }) })).toBeVisible();
    await lookAt("what the class has done", ...screens);
  });

  await test.step("and the results show the step again", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByRole("heading", { name: t("summary.notYet") })).toBeVisible();
    await lookAt("runs", page);
    await page.getByRole("button", { name: `${t("record.show")} 1` }).click();
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: t("stage.update") })
        .first(),
    ).toHaveAttribute("aria-current", "step");
    await lookAt("a step, shown again", page);
  });
});
