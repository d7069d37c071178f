import { availableParallelism } from "node:os";
import type { ProvidedContext } from "vitest";
import { defineConfig } from "vitest/config";
import { substitutePlugin } from "./tests/simulator/substitutes.mjs";

/** A test that waits for something says itself how long; this only ends one that hangs, on however busy a machine. */
const PATIENCE_MS = 120_000;

const expect = { poll: { timeout: 15_000 } };
const env = { LOG_LEVEL: "silent", DATA_DIR: "tests/.output/data" };
const globalSetup = "tests/setup/services.ts";
/** Test files of one process share what they import: loading it again for each costs as much as running the tests. */
const isolate = false;

type Provided = Omit<ProvidedContext, "postgresUrl" | "redisUrl" | "models">;

const faults = {
  include: ["tests/faults/**/*.test.ts"],
  testTimeout: 600_000,
  hookTimeout: PATIENCE_MS,
  maxWorkers: 1,
  isolate,
  globalSetup,
  env,
};

const few: Provided = {
  kills: 4,
  outages: 1,
  ways: [
    { what: "redis", how: "swallow" },
    { what: "postgres", how: "cut" },
  ],
  awayMs: 3_000,
  frames: 10_000,
};
const many: Provided = {
  kills: 200,
  outages: 10,
  ways: [
    { what: "redis", how: "cut" },
    { what: "redis", how: "swallow" },
    { what: "postgres", how: "cut" },
    { what: "postgres", how: "swallow" },
  ],
  awayMs: 12_000,
  frames: 1_000_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/{lib,app,rooms,targets,deploy}/**/*.test.{ts,tsx}"],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
          expect,
          isolate,
        },
      },
      {
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
          expect,
          // They mostly wait, for a clock or a database.
          maxWorkers: availableParallelism() + 1,
          isolate,
          globalSetup,
          env,
        },
      },
      {
        plugins: [substitutePlugin],
        test: {
          name: "simulator",
          include: ["tests/simulator/**/*.test.ts", "tests/server/store-*.test.ts"],
          testTimeout: PATIENCE_MS,
          isolate,
        },
      },
      {
        test: {
          name: "engines",
          include: ["tests/engines/**/*.test.ts"],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
      {
        test: {
          name: "start",
          include: ["tests/start/**/*.test.ts"],
          // Installing and building take as long as they take.
          testTimeout: 900_000,
          hookTimeout: PATIENCE_MS,
        },
      },
      { test: { ...faults, name: "faults", provide: few } },
      { test: { ...faults, name: "soak", provide: many, testTimeout: 3_600_000 } },
    ],
  },
});
