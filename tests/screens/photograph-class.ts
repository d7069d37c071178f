// Pictures of a class, from the lobby to the results: on the laptop, on the projector and on phones.

import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Locale } from "../../lib/locales";
import { lectureQuiz } from "../../lib/quizzes/lecture";
import { LAPTOP, openDevice, PHONE, PROJECTOR, TABLET } from "../e2e/devices";
import { namesIn } from "../e2e/names";
import { Phone } from "../e2e/phone";
import { answerThat } from "../e2e/right-answers";
import { Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";
import { type Album, PATIENCE_MS } from "./album";

const TABLETS = { tablet: TABLET, "tablet on its side": { width: TABLET.height, height: TABLET.width } };

export async function photographClass(
  browser: Browser,
  url: string,
  language: Locale,
  album: Album,
): Promise<void> {
  const words = wordsIn(language);
  const contexts: BrowserContext[] = [];
  const open = async (viewport: typeof PHONE) => {
    const context = await openDevice(browser, url, { viewport, language, colorScheme: "light" });
    context.setDefaultTimeout(PATIENCE_MS);
    contexts.push(context);
    return context.newPage();
  };
  const take = (page: Page, scene: string) => album.take(page, language, scene);

  const teacher = new Teacher(await open(LAPTOP), words, `class-${language}@school.test`);
  const projector = await teacher.openBigScreen();
  const elsewhere = await open(PROJECTOR);
  const phone = async () => new Phone(await open(PHONE), words);
  const [ada, bo, cy] = [await phone(), await phone(), await phone()];
  const [adaName, boName, cyName] = namesIn(language);
  const everywhere = async (moment: string) => {
    await Promise.all([
      take(teacher.page, `laptop: ${moment}`),
      take(projector, `projector: ${moment}`),
      take(ada.page, `phone: ${moment}`),
    ]);
  };
  const onTablets = async (moment: string) => {
    for (const [device, viewport] of Object.entries(TABLETS)) {
      await ada.page.setViewportSize(viewport);
      await take(ada.page, `${device}: ${moment}`);
    }
    await ada.page.setViewportSize(PHONE);
  };

  await teacher.signUp();
  const code = await teacher.startClass();
  await elsewhere.goto(`/screen/${code}`);
  await teacher.page.getByText(words("host")("screensAsk", { count: 1 })).waitFor();
  await take(elsewhere, "projector: asking to be let in");
  await take(teacher.page, "laptop: a screen asks");
  await teacher.admit(elsewhere);
  await projector.goto(`/screen/${code}`);
  await projector.getByText(words("screen")("nobodyYet")).waitFor();
  await take(projector, "projector: empty lobby");
  await ada.typeCode(code);
  await take(ada.page, "phone: choosing a name");
  await ada.joinAs(adaName);
  await bo.enter(code, adaName);
  await bo.sees(words("refusals")("nicknameTaken"));
  await take(bo.page, "phone: name taken");
  await bo.joinAs(boName);
  await teacher.callRobots();
  await everywhere("lobby");
  await teacher.openDoor(false);
  await take(projector, "projector: the door is closed");
  await cy.page.goto(`/play/${code}`);
  await cy.sees(words("refusals")("lobbyClosed"));
  await take(cy.page, "phone: the door is closed");
  await teacher.openDoor(true);

  await teacher.next("first");
  // On a busy machine the pictures take longer than a class has to answer.
  await teacher.extend();
  await everywhere("time to read");
  await ada.ready();
  await teacher.extend();
  await everywhere("question");
  await teacher.extend();
  await onTablets("question");
  await ada.answer(answerThat(0, true));
  await bo.answer(answerThat(0, false));
  await everywhere("answered");
  await teacher.closesByItself();
  await everywhere("closed, with the votes");
  await teacher.next("reveal");
  await everywhere("reveal begins");
  await teacher.walkToTheEnd();
  await bo.sees(words("play")("wrong"));
  await take(bo.page, "phone: wrong");
  await everywhere("reveal has arrived");
  await onTablets("reveal has arrived");
  await teacher.tryOut(10);
  await everywhere("a number is tried out");
  await teacher.next("standings");
  await everywhere("together");
  await teacher.page.getByText(words("host")("playful"), { exact: true }).click();
  await ada.sees(words("play")("placeLabel"));
  await everywhere("standings");
  const { page } = teacher;
  await page.context().setOffline(true);
  await page.getByText(words("live")("reconnecting")).waitFor();
  await take(page, "laptop: offline");
  await take(projector, "projector: offline");
  await page.context().setOffline(false);
  await page.getByText(words("live")("reconnecting")).waitFor({ state: "hidden" });

  await teacher.next("open", 2);
  await bo.ready();
  await bo.page.context().setOffline(true);
  await bo.tap(answerThat(1, true));
  await bo.sees(words("play")("notSent"));
  await take(bo.page, "phone: not sent yet");
  await bo.page.context().setOffline(false);
  await bo.expectStored(answerThat(1, true));
  // A round that all have answered closes by itself: the latecomer comes before the last answer.
  await cy.enter(code, cyName);
  await cy.ready();
  await ada.answer(answerThat(1, true));
  await teacher.close();
  await take(cy.page, "phone: came too late");
  await teacher.next("reveal");
  await teacher.walkToTheEnd();
  await teacher.next("standings");
  await teacher.remove(cyName);
  await cy.sees(words("refusals")("removed"));
  await take(cy.page, "phone: removed");

  await teacher.finishEarly();
  await everywhere("podium");
  await teacher.endClass();
  await everywhere("over");
  await teacher.page.goto("/dashboard");
  await take(teacher.page, "laptop: desk");
  await teacher.openResults(lectureQuiz.title[language] ?? "");
  await take(teacher.page, "laptop: results");
  for (const context of contexts) await context.close();
}
