import { defineConfig } from "vitest/config";

const env = { LOG_LEVEL: "silent", DATA_DIR: "tests/.output/data" };
const globalSetup = "tests/setup/services.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["tests/{lib,app,rooms}/**/*.test.{ts,tsx}"] } },
      {
        test: {
          name: "server",
          include: ["tests/server/**/*.test.ts"],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
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
      {
        test: {
          name: "faults",
          include: ["tests/faults/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
          globalSetup,
          env,
        },
      },
    ],
  },
});
