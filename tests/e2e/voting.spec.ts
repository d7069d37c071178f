// A class is the optimizer: a vote for each step, an unfinished hand that still counts, and at the end what became of it.

import { LAPTOP, PHONE, PROJECTOR } from "./devices";
import { expect, expectAccessible, test } from "./fixtures";
import { Phone } from "./phone";
import { Teacher } from "./teacher";

test("a class turns the weights by its votes", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-voting-${Date.now()}@school.test`);
  const projector = await device(PROJECTOR);
  const phone = new Phone(await device(PHONE), words);
  const { page } = teacher;
  const t = words("training");
  const host = words("host");
  /** For one phone. */
  const CARDS = 6;

  const vote = (step: number) => page.getByRole("button", { name: t("next.vote", { step }) }).click();
  const revealAndTurn = async (step: number) => {
    await teacher.next("reveal");
    const turn = page.getByRole("button", { name: host("turn") });
    await turn.waitFor();
    for (const screen of [page, projector, phone.page]) await expectAccessible(screen);
    await turn.click();
    for (const screen of [page, projector, phone.page])
      await expect(screen.getByText(t("stepOf", { step, planned: 2 })).first()).toBeVisible();
  };

  await test.step("the teacher lets the class turn the knobs", async () => {
    await teacher.signUp();
    const code = await teacher.startClass();
    await projector.goto(`/screen/${code}`);
    await phone.page.goto(`/play/${code}`);
    await phone.joinAs("Ada");
    await page.getByRole("button", { name: t("setup.open") }).click();
    await page.getByText(t("setup.kinds.xor"), { exact: true }).click();
    await page.getByText(t("setup.votes.class"), { exact: true }).click();
    await page.getByLabel(t("setup.votes.rounds")).fill("2");
    await expect(page.getByLabel(t("setup.votes.perPhone"))).toHaveValue(String(CARDS));
    await expectAccessible(page);
    await page.getByRole("button", { name: t("setup.start"), exact: true }).click();
    await expect(projector.getByText(t("stepOf", { step: 0, planned: 2 }))).toBeVisible();
    await expect(page.getByRole("button", { name: t("loop.play") })).toHaveCount(0);
  });

  await test.step("a hand that is not finished when the round closes is sent as it is", async () => {
    for (const stage of ["forward", "loss"] as const) {
      await page.getByRole("button", { name: t(`next.${stage}`) }).click();
      const now = projector.getByRole("listitem").filter({ hasText: t(`stage.${stage}`) });
      await expect(now.first()).toHaveAttribute("aria-current", "step");
    }
    await vote(1);
    await phone.ready();
    await phone.tap("+");
    await expect(phone.page.getByText(t("ask.cardOf", { number: 2, count: CARDS }))).toBeVisible();
    await phone.page.getByRole("button", { name: t("ask.cardBack") }).tap();
    await expect(phone.page.getByText(t("ask.cardOf", { number: 1, count: CARDS }))).toBeVisible();
    await phone.tap("-");
    await teacher.close();
    await phone.sees(words("play")("storedLookUp"));
    await revealAndTurn(1);
  });

  await test.step("a finished hand closes the round of a class of one", async () => {
    await vote(2);
    for (let card = 1; card <= CARDS; card++) {
      await expect(phone.page.getByText(t("ask.cardOf", { number: card, count: CARDS }))).toBeVisible();
      await phone.tap("+");
    }
    await revealAndTurn(2);
  });

  await test.step("after the last planned step everyone sees who has trained the network", async () => {
    await page.getByRole("button", { name: t("next.summary") }).click();
    for (const screen of [page, projector])
      await expect(screen.getByRole("heading", { name: t("summary.who") })).toBeVisible();
    await phone.sees(t("summary.phone", { voters: 1, votes: 1 + CARDS }));
    for (const screen of [page, projector, phone.page]) await expectAccessible(screen);
    await expect(page.getByRole("button", { name: t("next.vote", { step: 3 }) })).toBeVisible();
  });

  await test.step("the run is shown again in the results, with its votes", async () => {
    await page.goto("/dashboard");
    await page.getByRole("link", { name: words("dashboard")("resultsSoFar") }).click();
    await page.waitForURL("**/sessions/*");
    await expect(page.getByRole("heading", { name: t("summary.who") })).toBeVisible();
    await page.getByRole("button", { name: `${t("record.show")} 1` }).click();
    await expect(page.getByText(t("stepOf", { step: 1, planned: 2 })).first()).toBeVisible();
    await expectAccessible(page);
  });
});
