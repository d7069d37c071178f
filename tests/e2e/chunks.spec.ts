// A part of a phone's page that does not come, and pages of an older build: no answer, and no name half typed, is lost over it.

import type { Page } from "@playwright/test";
import { LAPTOP, PHONE, PROJECTOR } from "./devices";
import { expect, test } from "./fixtures";
import { namesIn } from "./names";
import { Phone } from "./phone";
import { answerThat } from "./right-answers";
import { Teacher } from "./teacher";

const CHUNKS = "**/_next/static/chunks/**";
const SOCKETS = "**/socket.io/**";
const HEALTH = "**/api/health";

/** When a page began; another one once it has started anew. */
const beginningOf = (page: Page) => page.evaluate(() => performance.timeOrigin);

test("a network that breaks down at the opening of a round", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-cut-${Date.now()}@school.test`);
  const phone = new Phone(await device(PHONE), words);
  const { page } = phone;
  const missing = page.getByRole("status").filter({ hasText: words("live")("partMissing") });
  let isCut = false;
  for (const address of [CHUNKS, HEALTH]) {
    await page.route(address, (route) => (isCut ? route.abort("internetdisconnected") : route.continue()));
  }

  await teacher.signUp();
  const code = await teacher.startClass();
  await phone.enter(code, namesIn(language)[0]);
  await phone.sees(words("play")("youAre"));
  await page.waitForLoadState("networkidle");
  const began = await beginningOf(page);

  await test.step("the phone hears of the question, but what draws it does not come, and it says so", async () => {
    isCut = true;
    await teacher.setUpRun("lecture");
    await teacher.goOn("forward");
    await teacher.goOn("loss");
    await teacher.askClass({ about: "largest" });
    await phone.sees(words("questions.weight")("name"));
    await phone.sees(words("live")("noLimit"));
    await expect(missing).toBeVisible();
  });

  await test.step("once the network is back the question is there, on the same page", async () => {
    await page.context().setOffline(true);
    isCut = false;
    await page.context().setOffline(false);
    await phone.answer("0");
    await expect(missing).toHaveCount(0);
    expect(await beginningOf(page)).toBe(began);
    await teacher.closesByItself();
  });
});

test("a server that is upgraded in the middle of a round", async ({ device, words, language, server }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-upgrade-${Date.now()}@school.test`);
  const phone = new Phone(await device(PHONE), words);
  const { page } = phone;
  const right = answerThat(0, true);
  /** Until the phone asks for a page of the new version. */
  let isOld = false;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) isOld = false;
  });
  await page.route(CHUNKS, (route) => (isOld ? route.fulfill({ status: 404 }) : route.continue()));
  // The page must not be lucky and send its answer before it starts anew.
  await page.route(SOCKETS, (route) => (isOld ? route.abort() : route.continue()));
  await page.routeWebSocket(/socket\.io/, (socket) => {
    if (isOld) socket.close();
    else socket.connectToServer();
  });

  await teacher.signUp();
  const code = await teacher.startClass();
  await phone.enter(code, namesIn(language)[0]);
  await phone.sees(words("play")("youAre"));
  await teacher.next("first");
  // A server takes a while to start.
  await teacher.extend();
  await teacher.extend();
  await phone.ready();
  const began = await beginningOf(page);

  await test.step("an answer that is tapped while the server is away waits on the phone", async () => {
    await server.crash();
    await phone.tap(right);
    await phone.sees(words("play")("notSent"));
  });

  await test.step("a part that the new version has no more makes the page start anew", async () => {
    isOld = true;
    await page.getByRole("button", { name: words("graph")("facts.wholeGraph") }).click();
    await expect(page.getByRole("status").filter({ hasText: words("live")("partMissing") })).toBeVisible();
    await server.comeBack();
    await expect.poll(() => beginningOf(page).catch(() => began), { timeout: 60_000 }).not.toBe(began);
  });

  await test.step("and then the answer arrives", async () => {
    await phone.expectStored(right);
    await teacher.closesByItself();
    await teacher.next("reveal");
    await teacher.walkToTheEnd();
    await phone.sees(words("play")("right"));
  });
});

/** The page that is opened next says that it is of another build than the server, and the one after it no more. */
async function fromBefore(page: Page) {
  let opened = 0;
  const build = /"build":"\w+"/;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) opened++;
  });
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      const said = String(message);
      if (said.startsWith("40")) expect(said).toMatch(build);
      server.send(opened === 1 ? said.replace(build, '"build":"before"') : message);
    });
  });
  return { startsAnew: () => expect.poll(() => opened, { timeout: 30_000 }).toBe(2) };
}

test("pages from before the server was upgraded", async ({ device, words, language }) => {
  const teacher = new Teacher(await device(LAPTOP), words, `${language}-before-${Date.now()}@school.test`);
  const [wall, early, late] = [await device(PROJECTOR), await device(PHONE), await device(PHONE)];
  await teacher.signUp();
  const code = await teacher.startClass();
  const [first, second] = namesIn(language);
  const phone = new Phone(early, words);
  const slow = new Phone(late, words);
  const name = late.getByLabel(words("play")("nameLabel"));

  await test.step("start anew by themselves where nobody is at them: a big screen, and a phone whose name is in", async () => {
    const [ofWall, ofPhone] = [await fromBefore(wall), await fromBefore(early)];
    await wall.goto(`/screen/${code}`);
    await phone.enter(code, first);
    await Promise.all([ofWall.startsAnew(), ofPhone.startsAnew()]);
    await phone.sees(words("play")("youAre"));
    await wall.getByText(code, { exact: true }).waitFor();
  });

  await test.step("but not under a name that is half typed: it joins, and then starts anew as who it is", async () => {
    const ofPhone = await fromBefore(late);
    await late.goto(`/play/${code}`);
    await name.fill(second.slice(0, 1));
    await teacher.page.getByText(first, { exact: true }).waitFor();
    await expect(name).toHaveValue(second.slice(0, 1));
    await slow.joinAs(second);
    await ofPhone.startsAnew();
    await slow.sees(words("play")("youAre"));
  });
});
