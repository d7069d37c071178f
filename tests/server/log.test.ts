// The log has ids to follow, and never a student's name or a credential.

import { execFile } from "node:child_process";
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
