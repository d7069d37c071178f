// The log has ids to follow, and never a student's name or a credential.

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = `
  import { log } from "./server/settings/log";
  const student = { nickname: "Ada", token: "secret-token" };
  log.child({ connection: "c1" }).info({ student, request: { payload: student } }, "joined");
`;

test("names and credentials are redacted, wherever they are in an entry", async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { env: { ...process.env, LOG_LEVEL: "info" } },
  );
  const entry = JSON.parse(stdout);
  expect(entry).toMatchObject({ connection: "c1", msg: "joined", student: { nickname: "[Redacted]" } });
  expect(stdout).not.toMatch(/Ada|secret-token/);
});
