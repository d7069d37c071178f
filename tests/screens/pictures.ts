// `npm run pictures`: the pictures of the README, one a language: a question on the big screen, and on a phone.

import { writeFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { type Locale, locales } from "../../lib/locales";
import { chromiumOptions, openDevice, PHONE } from "../e2e/devices";
import { namesIn } from "../e2e/names";
import { Phone } from "../e2e/phone";
import { startBuiltServer } from "../e2e/server";
import { Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";

const BIG_SCREEN = { width: 1280, height: 720 };
/** Its first question is about a whole neuron. */
const NEURON = "6 ·";
const WALL = "#e9e1d3";
const INK = "#211b14";

const server = await startBuiltServer();
const browser = await chromium.launch(chromiumOptions);
try {
  for (const language of locales)
    await writeFile(`docs/class.${language}.png`, await classroom(browser, language));
} finally {
  await browser.close();
  await server.stop();
}

async function classroom(on: Browser, language: Locale): Promise<Buffer> {
  const words = wordsIn(language);
  const open = async (viewport: typeof PHONE) =>
    (await openDevice(on, server.url, { viewport, language, colorScheme: "light" })).newPage();
  const teacher = new Teacher(await open(BIG_SCREEN), words, `pictures-${language}@school.test`);
  const projector = await teacher.openBigScreen();
  await projector.setViewportSize(BIG_SCREEN);
  const ada = new Phone(await open(PHONE), words);
  await teacher.signUp();
  const code = await teacher.startClass(NEURON);
  await projector.goto(`/screen/${code}`);
  await ada.enter(code, namesIn(language)[0]);
  await teacher.callRobots();
  await teacher.next("openSlide");
  await teacher.next("first");
  await ada.ready();
  await projector.waitForFunction(() => /[5-9]\s*(of|\/)\s*\d/.test(document.body.textContent ?? ""));
  return framed(on, projector, ada.page);
}

/** Both as they hang and lie in a classroom. */
async function framed(on: Browser, projector: Page, phone: Page): Promise<Buffer> {
  const [wide, tall] = await Promise.all([dataUrl(projector), dataUrl(phone)]);
  const page = await on.newPage({ viewport: { width: 1320, height: 640 } });
  await page.setContent(`
    <body style="margin: 0; background: ${WALL}">
      <img src="${wide}" style="position: absolute; left: 30px; top: 50px; width: 960px; border-radius: 10px;
        box-shadow: 0 8px 30px #0003">
      <img src="${tall}" style="position: absolute; right: 30px; bottom: 30px; height: 560px; border-radius: 22px;
        border: 6px solid ${INK}; box-shadow: 0 8px 30px #0004">`);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function dataUrl(page: Page): Promise<string> {
  const picture = await page.screenshot({ animations: "disabled" });
  return `data:image/png;base64,${picture.toString("base64")}`;
}
