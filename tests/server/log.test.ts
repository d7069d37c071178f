// The log has ids to follow, and never a student's name or a credential.

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { compiled } from "../setup/live-server";

test("names and credentials are redacted, wherever they are in an entry", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [compiled("log")], {
    env: { ...process.env, LOG_LEVEL: "info" },
  });
  const entry = JSON.parse(stdout);
  expect(entry).toMatchObject({ connection: "c1", msg: "joined", student: { nickname: "[Redacted]" } });
  expect(stdout).not.toMatch(/Ada|secret-token/);
});

/** Where whatever is written is refused as by a full disk. */
const FULL = "/dev/full";

test.runIf(existsSync(FULL))("a full disk under it ends no process, and keeps none from ending", async () => {
  const full = openSync(FULL, "w");
  const writer = spawn(process.execPath, [compiled("log"), "and again"], {
    env: { ...process.env, LOG_LEVEL: "info" },
    stdio: ["ignore", full, "inherit"],
  });
  closeSync(full);
  expect(await once(writer, "exit")).toEqual([0, null]);
});
