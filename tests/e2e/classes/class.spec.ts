// A whole class of five rounds, with everything that goes wrong in a real one.

import { readFile } from "node:fs/promises";
import { moveText } from "../../../app/graph/move-text";
import { nodeName } from "../../../app/graph/node-name";
import type { Sign } from "../../../lib/micrograd/sign";
import { blame } from "../../../lib/questions/blame/blame";
import { lectureQuiz } from "../../../lib/quizzes/lecture";
import { LAPTOP, PHONE, PROJECTOR } from "../devices";
import { expect, test } from "../fixtures";
import { lookAt } from "../look-at";
import { namesIn } from "../names";
import { Phone } from "../phone";
import { answerThat } from "../right-answers";
import { Teacher } from "../teacher";
import { expectNodeUncovered } from "../twice-the-size";
import type { Words } from "../words";

test("a class of five rounds", async ({ device, words, language }) => {
  const [adaName, boName, cyName] = namesIn(language);
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-${Date.now()}@school.test`);
  const projector = await device(PROJECTOR);
  const ada = new Phone(await device(PHONE), words);
  const bo = new Phone(await device(PHONE), words);
  const t = {
    host: words("host"),
    screen: words("screen"),
    live: words("live"),
    play: words("play"),
    refusals: words("refusals"),
  };
  let code = "";

  await test.step("the teacher makes an account and starts a class", async () => {
    await teacher.signUp();
    await lookAt("no class yet", teacher.page);
    code = await teacher.startClass();
    await lookAt("lobby", teacher.page);
  });

  await test.step("the projector's own computer shows the code alone until the teacher admits it", async () => {
    await projector.goto(`/screen/${code}`);
    await expect(projector.getByText(code, { exact: true })).toBeVisible();
    await teacher.page.getByText(t.host("screensAsk", { count: 1 })).waitFor();
    await lookAt("asking to be let in", projector, teacher.page);
    await teacher.admit(projector);
    await projector.reload();
  });

  await test.step("then it shows who has joined", async () => {
    await ada.typeCode(code);
    await lookAt("choosing a name", ada.page);
    await ada.joinAs(adaName);
    await ada.sees(t.play("youAre"));
    await bo.enter(code, adaName);
    await bo.sees(t.refusals("nicknameTaken"));
    await bo.joinAs(boName);
    await bo.sees(t.play("youAre"));
    for (const name of [adaName, boName])
      await expect(projector.getByText(name, { exact: true })).toBeVisible();
    await lookAt("lobby", projector, bo.page);
  });

  await test.step("round 1: a double click opens it and leaves it open, and a reload in mid-round loses nothing", async () => {
    await teacher.doubleClickNext("first", "close");
    await teacher.extend();
    await ada.ready();
    await expectNodeUncovered(ada.page, words);
    await ada.answer(rightAnswer(0));
    await expect(projector.locator("main")).toContainText("1");
    await lookAt("question", projector, bo.page);
    await ada.page.reload();
    await ada.expectStored(rightAnswer(0));
    await bo.answer(wrongAnswer(0));
  });

  await test.step("the round closes by itself when everyone has answered; first the number grows, and phones wait", async () => {
    await teacher.expectNext("reveal");
    await lookAt("closed", projector);
    await teacher.next("talk");
    await projector.getByText(words("screen")("talk")).waitFor();
    await lookAt("a class that talks", teacher.page, projector, ada.page);
    await teacher.next("reveal");
    await teacher.page.getByRole("button", { name: t.host("pause") }).click();
    await expect(projector.getByText(nudgedText(0, words))).toBeVisible();
    await lookAt("nudged", projector, teacher.page);
    for (const phone of [ada, bo]) await phone.sees(t.play("storedLookUp"));
    await bo.page.reload();
    await bo.sees(t.play("storedLookUp"));
    await expect(ada.page.getByText(t.play("right"))).toBeHidden();
    await expect(ada.page.getByText(t.play("points", { points: 0 }))).toBeVisible();
  });

  await test.step("when the wok has arrived, each phone is told its own", async () => {
    await teacher.walkToTheEnd();
    await lookAt("blame has arrived", projector);
    await ada.sees(t.play("right"));
    await ada.sees(t.play("earned", { points: 100 }));
    await bo.sees(t.play("wrong"));
    const graph = words("graph")("label", { count: 3 });
    await expect(ada.page.getByRole("region", { name: graph })).toBeVisible();
    await lookAt("right", ada.page);
    await lookAt("wrong", bo.page);
    await lookAt("revealed", teacher.page);
  });

  await test.step("the teacher tries another number, and every screen follows it, until the walk is moved", async () => {
    const says = triedText(0, 1, words);
    await teacher.tryOut(10);
    for (const screen of [teacher.page, projector, ada.page])
      await expect(screen.getByText(says).first()).toBeVisible();
    await lookAt("a number is tried out", teacher.page, projector, ada.page);
    await teacher.dragNumber(nameOf(0), -80);
    for (const screen of [teacher.page, projector, ada.page])
      await expect(screen.getByText(triedText(0, 0, words)).first()).toBeVisible();
    await teacher.page.getByRole("button", { name: t.host("back") }).click();
    for (const screen of [teacher.page, projector, ada.page])
      await expect(screen.getByText(triedText(0, 0, words))).toHaveCount(0);
    await ada.sees(t.play("right"));
    await teacher.walkToTheEnd();
    await teacher.next("standings");
    // A class is quiet until somebody wants it otherwise: nobody's place is on the wall.
    await expect(projector.getByRole("heading", { name: t.screen("together") })).toBeVisible();
    await expect(projector.getByText("Ada", { exact: true })).toHaveCount(0);
    await lookAt("together", projector, ada.page);
  });

  await test.step("round 2: an answer tapped without a connection is sent when it is back", async () => {
    await teacher.next("open", 2);
    await expect(bo.button(rightAnswer(1))).toBeEnabled();
    await bo.page.context().setOffline(true);
    await bo.tap(rightAnswer(1));
    await bo.sees(t.play("notSent"));
    await lookAt("not sent yet", bo.page);
    await bo.page.context().setOffline(false);
    await bo.expectStored(rightAnswer(1));
    await expect(bo.page.getByText(t.play("notSent"))).toBeHidden();
    await ada.answer(rightAnswer(1));
    await finishRound();
  });

  const cy = new Phone(await device(PHONE), words);
  await test.step("round 3: a student who comes late can still answer, and the teacher removes her afterwards", async () => {
    await teacher.next("open", 3);
    await ada.answer(rightAnswer(2));
    await cy.enter(code, cyName);
    await cy.answer(rightAnswer(2));
    await answerInTabThatIsClosed(bo, rightAnswer(2));
    await finishRound();
    const otherTab = await anotherTab(cy);
    await teacher.remove(cyName);
    for (const tab of [cy, otherTab]) await tab.sees(t.refusals("removed"));
    await lookAt("removed", cy.page);
    await cy.page.reload();
    await cy.sees(t.refusals("removed"));
    await cy.page.getByRole("button", { name: t.play("otherName") }).tap();
    for (const tab of [cy, otherTab]) await tab.page.getByLabel(t.play("nameLabel")).waitFor();
  });

  await test.step("round 4: the teacher's laptop is gone; the class goes on from a second browser", async () => {
    await teacher.next("open", 4);
    await ada.answer(rightAnswer(3));
    await teacher.page.context().close();
    await bo.answer(wrongAnswer(3));
    teacher.page = await device(LAPTOP);
    await teacher.signIn();
    await lookAt("a class goes on", teacher.page);
    await teacher.resumeClass();
    await finishRound();
  });

  await test.step("round 5: the teacher closes it early", async () => {
    await teacher.next("open", 5);
    await ada.answer(rightAnswer(4));
    await teacher.close();
    await bo.sees(t.play("closedUnanswered"));
    await finishRound();
  });

  await test.step("a playful class has places on its phones and on the wall", async () => {
    await expect(ada.page.getByText(t.play("placeLabel"), { exact: true })).toBeHidden();
    await teacher.page.getByText(t.host("playful"), { exact: true }).click();
    await ada.sees(t.play("outOf", { count: 2 }));
    await expect(projector.getByRole("heading", { name: t.screen("standings") })).toBeVisible();
    await lookAt("standings", projector, ada.page);
  });

  await test.step("the teacher finishes the class", async () => {
    await teacher.page.getByRole("button", { name: t.host("finish") }).click();
    await teacher.page
      .getByRole("dialog")
      .getByRole("button", { name: t.host("finish") })
      .click();
    await expect(projector.getByRole("heading", { name: t.screen("podium") })).toBeVisible();
    await ada.sees(t.play("podium", { place: 1 }));
    await lookAt("podium", projector, ada.page, teacher.page);
    await teacher.endClass();
    await expect(projector.getByText(t.screen("overTitle"))).toBeVisible();
    await lookAt("over", projector);
  });

  await test.step("afterwards: who answered what, on the page and as CSV", async () => {
    const { page } = teacher;
    await page.goto("/dashboard");
    await lookAt("a class is over", page);
    await teacher.openResults(lectureQuiz.title[language] ?? "");
    const row = page.getByRole("row", { name: adaName });
    await expect(row).toContainText("500");
    await lookAt("answers", page);
    await page.getByRole("link", { name: words("results")("help") }).press("Enter");
    const register = page.getByRole("region", { name: words("results")("allAnswers") });
    await expect(register.getByRole("rowheader").first()).toHaveText(boName);
    await lookAt("answers", page);
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: words("results")("download") }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.split(adaName)).toHaveLength(1 + 5);
    expect(csv.split(boName)).toHaveLength(1 + 4);
  });

  async function anotherTab({ page }: Phone): Promise<Phone> {
    const tab = new Phone(await page.context().newPage(), words);
    await tab.page.goto(page.url());
    return tab;
  }

  /** Whose network swallows it: the phone's first tab sends it. */
  async function answerInTabThatIsClosed(phone: Phone, sign: Sign): Promise<void> {
    const tab = new Phone(await phone.page.context().newPage(), words);
    let isCut = false;
    await tab.page.routeWebSocket(/socket\.io/, (socket) => {
      const server = socket.connectToServer();
      socket.onMessage((message) => isCut || server.send(message));
    });
    await tab.page.goto(phone.page.url());
    await tab.ready();
    isCut = true;
    await tab.tap(sign);
    await tab.page.close();
    await phone.expectStored(sign);
  }

  /** From a closed round to how the class is doing. */
  async function finishRound(): Promise<void> {
    await teacher.next("reveal");
    await teacher.walkToTheEnd();
    await teacher.next("standings");
    await expect(projector.getByRole("heading", { name: t.screen("together") })).toBeVisible();
  }
});

/** What the projector says first: the asked number, before and after. */
function nudgedText(position: number, words: Words): string {
  const question = lectureQuiz.items[position];
  if (question?.kind !== "blame") throw new Error(`The quiz has no question ${position}.`);
  const { nodes, target } = blame.stage(question);
  const { nudge } = blame.reveal(question);
  const change = moveText(nodes[target]?.data ?? 0, nudge?.values[target] ?? 0);
  return words("graph")("nudge.grows", { name: nodeName(nodes, target), change });
}

const askedIn = (position: number) => {
  const question = lectureQuiz.items[position];
  if (question?.kind !== "blame") throw new Error(`The quiz has no question ${position}.`);
  const { nodes, target } = blame.stage(question);
  return { name: nodeName(nodes, target), from: nodes[target]?.data ?? 0 };
};
const nameOf = (position: number) => askedIn(position).name;

/** What every screen says first once the asked number is `by` larger. */
function triedText(position: number, by: number, words: Words): string {
  const { name, from } = askedIn(position);
  return words("graph")("whatIf.tried", { name, change: moveText(from, from + by) });
}

const rightAnswer = (position: number) => answerThat(position, true);
const wrongAnswer = (position: number) => answerThat(position, false);
