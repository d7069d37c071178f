import { defineConfig } from "vitest/config";

const env = { LOG_LEVEL: "silent", DATA_DIR: "tests/.output/data" };
const globalSetup = "tests/setup/services.ts";
/** Test files of one process share what they import: loading it again for each costs as much as running the tests. */
const isolate = false;

const faults = {
  include: ["tests/faults/**/*.test.ts"],
  testTimeout: 240_000,
  hookTimeout: 60_000,
  maxWorkers: 1,
  globalSetup,
  env,
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/{lib,app,rooms}/**/*.test.{ts,tsx}"], isolate } },
      {
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          isolate,
          globalSetup,
          env,
        },
      },
      {
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          // Installing and building take as long as they take.
          testTimeout: 400_000,
          hookTimeout: 60_000,
        },
      },
      { test: { ...faults, name: "faults", provide: { kills: 4 } } },
      { test: { ...faults, name: "soak", provide: { kills: 40 }, testTimeout: 3_600_000 } },
    ],
  },
});
