// A student joins and answers in an engine that is not Chromium's, while the teacher is at a Chromium as ever.

import { type Browser, chromium } from "@playwright/test";
import { afterAll, beforeAll, it } from "vitest";
import { chromiumOptions, LAPTOP, openDevice } from "../e2e/devices";
import { answerThat } from "../e2e/right-answers";
import { type BuiltServer, startBuiltServer } from "../e2e/server";
import { Teacher } from "../e2e/teacher";
import { wordsIn } from "../e2e/words";
import { engines } from "./engines";
import { press, sees, type } from "./guest";

const words = wordsIn("en");
const buttons = { "+": "plus", "0": "zero", "-": "minus" } as const;

let server: BuiltServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), chromium.launch(chromiumOptions)]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

it.each(Object.entries(engines))("%s joins, answers, and sees that it was right", async (name, open) => {
  const context = await openDevice(browser, server.url, {
    viewport: LAPTOP,
    language: "en",
    colorScheme: "light",
  });
  const email = `${name.toLowerCase().replaceAll(" ", "-")}@school.test`;
  const teacher = new Teacher(await context.newPage(), words, email);
  await teacher.signUp();
  const code = await teacher.startClass();
  const guest = await open();
  try {
    await guest.open(`${server.url}/play/${code}`);
    await type(guest, "Ada");
    await press(guest, words("play")("join"));
    await sees(guest, words("play")("youAre"));
    await teacher.next("first");
    await press(guest, words("live")(buttons[answerThat(0, true)]));
    // Once its answer is stored, everyone has answered.
    await teacher.closesByItself();
    await teacher.next("reveal");
    await sees(guest, words("play")("right"));
  } finally {
    await guest.close();
    await context.close();
  }
});
