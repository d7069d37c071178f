// Stories in real Chromium against built servers, side by side, each told once.

import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { chromiumOptions } from "./devices";

export default defineConfig({
  testDir: ".",
  // The parser's library in one file instead of seven hundred, which each worker would load anew: a second and more.
  tsconfig: "./tsconfig.loading.json",
  outputDir: "../.output/e2e",
  reporter: [["list"], ["json", { outputFile: "../.output/e2e.json" }], ["./every-screen.ts"]],
  // A whole class takes a while, and one machine plays the servers and all their guests.
  timeout: 600_000,
  expect: { timeout: 20_000, toPass: { timeout: 60_000 } },
  fullyParallel: true,
  // Each with a server and a browser of its own. A class mostly waits: for its time to read, for the next tap. Stories
  // begin in the order of their paths: those of whole classes, which take longest, are in a folder that comes early.
  workers: availableParallelism() + 2,
  use: {
    // Whoever wants to know how a story failed tells it again: with --trace on.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    launchOptions: chromiumOptions,
  },
});
