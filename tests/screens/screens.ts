// `npm run screens`: drives a real class and takes a picture of every screen and state, in every language, light and dark.

import { chromium } from "@playwright/test";
import { locales } from "../../lib/locales";
import { chromiumOptions } from "../e2e/devices";
import { startBuiltServer } from "../e2e/server";
import { Album } from "./album";
import { photographClass } from "./photograph-class";
import { photographPages } from "./photograph-pages";
import { photographTraining } from "./photograph-training";

const album = new Album("tests/.output/screens");
const server = await startBuiltServer();
const browser = await chromium.launch(chromiumOptions);
try {
  // Most of a picture's time is waiting for the screen to come to rest: all stories run at once, and one that fails keeps no other from its end.
  const told = await Promise.allSettled(
    locales.flatMap((language) =>
      [photographPages, photographClass, photographTraining].map((photograph) =>
        photograph(browser, server.url, language, album),
      ),
    ),
  );
  for (const story of told) {
    if (story.status === "fulfilled") continue;
    console.error(story.reason);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`\nLook at ${await album.bind()}`);
