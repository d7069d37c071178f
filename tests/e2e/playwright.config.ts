// Stories in real Chromium, against the built server, once in each language; those that are long for another reason in one.

import { defineConfig } from "@playwright/test";
import { chromiumOptions, ONCE } from "./devices";
import type { Options } from "./fixtures";

export default defineConfig<Options>({
  testDir: ".",
  outputDir: "../.output/e2e",
  reporter: [["list"], ["json", { outputFile: "../.output/e2e.json" }]],
  // A whole class takes a while, and one machine plays the server and all its guests.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  workers: 1,
  use: {
    trace: "retain-on-failure",
    actionTimeout: 30_000,
    launchOptions: chromiumOptions,
  },
  projects: [
    { name: "English", use: { language: "en" } },
    { name: "中文", use: { language: "zh" }, grepInvert: new RegExp(ONCE) },
  ],
});
