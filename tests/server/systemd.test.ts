// systemd's own reading of the unit that operators install.

import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("systemd understands the unit", () => {
  const { stderr, error } = spawnSync("systemd-analyze", ["verify", "--man=no", "deploy/blamegrad.service"]);
  expect(error).toBeUndefined();
  // Where node is, each machine knows.
  const told = stderr.toString().split("\n");
  expect(told.filter((line) => line && !line.includes("is not executable"))).toEqual([]);
});
