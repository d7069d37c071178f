// The browsers of other engines that Debian has, and how each is opened: without a screen, or on one that is not there.

import { existsSync } from "node:fs";
import { freePort } from "../../server/setup/scratch-postgres";
import type { Guest } from "./guest";
import { openFirefox } from "./marionette";
import { openWebDriver } from "./webdriver";

/** Debian keeps it in the folder of its architecture. */
const MINI_BROWSER = ["x86_64", "aarch64"]
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find(existsSync);

export const engines: Readonly<Record<string, () => Promise<Guest>>> = {
  "Firefox ESR": async () => openFirefox("firefox-esr", await freePort()),
  // In Debian 12 it is the engine of Safari 16.0.
  "WPE WebKit": async () =>
    openWebDriver({
      command: ["WPEWebDriver"],
      port: await freePort(),
      options: { "wpe:browserOptions": { binary: "cog", args: ["--automation", "--platform=headless"] } },
    }),
  WebKitGTK: async () =>
    openWebDriver({
      command: ["xvfb-run", "--auto-servernum", "WebKitWebDriver"],
      port: await freePort(),
      options: { "webkitgtk:browserOptions": { binary: MINI_BROWSER, args: ["--automation"] } },
    }),
};
