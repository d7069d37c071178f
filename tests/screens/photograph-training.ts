// Pictures of a class that trains a network: stage by stage, blamed, by its votes, and with a line that is missing.

import type { Browser, BrowserContext, Page } from "@playwright/test";
import type { Locale } from "../../lib/locales";
import { LAPTOP, openDevice, PHONE } from "../e2e/devices";
import { namesIn } from "../e2e/names";
import { Phone } from "../e2e/phone";
import { Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";
import { type Album, PATIENCE_MS } from "./album";

const SMALL_PHONE = { width: 320, height: 568 };
/** So many are enough where every vote is right. */
const ROUNDS_FOR_XOR = 7;

export async function photographTraining(
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

  const teacher = new Teacher(await open(LAPTOP), words, `training-${language}@school.test`);
  const projector = await teacher.openBigScreen();
  const [ada, bo] = [new Phone(await open(PHONE), words), new Phone(await open(PHONE), words)];
  const t = words("training");
  const everywhere = async (moment: string) => {
    await Promise.all([
      take(teacher.page, `laptop: ${moment}`),
      take(projector, `projector: ${moment}`),
      take(ada.page, `phone: ${moment}`),
    ]);
  };
  const small = async (page: Page, size: typeof PHONE, scene: string) => {
    const usual = page.viewportSize();
    await page.setViewportSize(size);
    await take(page, scene);
    if (usual) await page.setViewportSize(usual);
  };
  const reached = (step: number) => projector.getByText(t("stepNumber", { step })).first().waitFor();

  const vote = async (step: number) => {
    await teacher.goOn("vote", step);
    await Promise.all([ada, bo].map((phone) => phone.solveCards()));
    await teacher.closesByItself();
    await teacher.next("reveal");
    await teacher.goOn("turn");
    await reached(step);
  };

  await teacher.signUp();
  const code = await teacher.startClass();
  await projector.goto(`/screen/${code}`);
  for (const [seat, phone] of [ada, bo].entries()) {
    await phone.enter(code, namesIn(language)[seat] ?? "");
  }

  await teacher.page.getByRole("button", { name: t("setup.open") }).click();
  await take(teacher.page, "laptop: setting up a run");
  await teacher.page.keyboard.press("Escape");
  await teacher.page.reload();
  await teacher.setUpRun("moons");
  for (const stage of ["forward", "loss", "backward", "update"] as const) {
    await teacher.goOn(stage);
    await everywhere(`training: ${stage}`);
    if (stage === "backward") await small(teacher.page, PHONE, "laptop, as narrow as a phone: training");
  }
  await teacher.train(100);
  await reached(101);
  await take(teacher.page, "laptop: training, everything else");
  await teacher.foldMore();
  await everywhere("training: a hundred steps later");

  await teacher.setUpRun("lecture");
  await teacher.goOn("forward");
  await teacher.goOn("loss");
  await teacher.askClass({ about: "largest", turn: true });
  await ada.ready();
  await everywhere("blaming: one weight");
  await ada.solveCards({ turn: true });
  await bo.tap("0");
  await bo.tapTurn("0");
  await teacher.closesByItself();
  await everywhere("blaming: votes");
  await teacher.next("reveal");
  await take(projector, "projector: blaming, adding up");
  await projector.getByText(words("questions.weight")("addThem")).waitFor({ state: "hidden" });
  await take(projector, "projector: blaming, the sum in a sentence");
  await teacher.walkToTheEnd("network");
  await everywhere("blaming: reveal");
  await take(bo.page, "phone: blaming, wrong");
  await teacher.goOn("network");
  await teacher.goOn("backward");
  await take(teacher.page, "laptop: training on a table: backward");
  await teacher.goOn("update");
  await teacher.openMore();
  await take(teacher.page, "laptop: training on a table, everything else");
  await teacher.foldMore();

  await teacher.setUpRun("lecture", { voteSteps: 2 });
  await teacher.goOn("forward");
  await teacher.goOn("loss");
  await teacher.goOn("vote", 1);
  await ada.ready();
  await everywhere("votes: open");
  await small(ada.page, SMALL_PHONE, "small phone: votes: open");
  await ada.solveCards();
  await take(projector, "projector: votes: coming in");
  await bo.solveCards();
  await teacher.closesByItself();
  await everywhere("votes: closed");
  await teacher.next("reveal");
  await everywhere("votes: reveal");
  await teacher.goOn("turn");
  await reached(1);
  await everywhere("votes: the class has turned its weights");
  await vote(2);
  await small(ada.page, SMALL_PHONE, "small phone: training: update");
  await teacher.goOn("summary");
  await projector.getByRole("heading", { name: t("summary.notYet") }).waitFor();
  await everywhere("votes: not there yet");

  await teacher.setUpRun("xor", { voteSteps: ROUNDS_FOR_XOR });
  await teacher.goOn("forward");
  await teacher.goOn("loss");
  for (let step = 1; step <= ROUNDS_FOR_XOR; step++) await vote(step);
  await teacher.goOn("summary");
  await projector.getByRole("heading", { name: t("summary.who") }).waitFor();
  await everywhere("votes: the class has done it");

  for (const context of contexts) await context.close();
}
