// What two starts must not do over each other is done by one at a time, also where one is killed in the middle.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { scratchFolder } from "../setup/scratch-folder";

const LOCK = new URL("../../server/bounds/lock.mjs", import.meta.url).href;

/** Takes the lock, begins a program that runs until its own process ends, and says its number. */
const HOLDER = `
  import { spawn } from "node:child_process";
  import { lockFor, withLock } from ${JSON.stringify(LOCK)};
  const [file] = process.argv.slice(1);
  await withLock(file, async () => {
    const program = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    await lockFor(file, program.pid);
    console.log(program.pid);
    await new Promise(() => setInterval(() => {}, 1000));
  });`;

/** Says that it waits, and that it is in. */
const NEXT = `
  import { withLock } from ${JSON.stringify(LOCK)};
  const [file] = process.argv.slice(1);
  await withLock(file, () => console.log("in"), () => console.log("waiting"));`;

it("waits for what a killed process has begun, and for nothing once that is over", async () => {
  const folder = await scratchFolder("lock");
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "lock");
  const start = (script: string) => {
    const started = spawn(process.execPath, ["--input-type=module", "-e", script, file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void started.kill("SIGKILL"));
    return started;
  };
  const said = async (from: ReturnType<typeof start>) => String((await once(from.stdout, "data"))[0]).trim();

  const first = start(HOLDER);
  const program = Number(await said(first));
  onTestFinished(() => {
    try {
      process.kill(program, "SIGKILL");
    } catch {} // It has ended already, as it should.
  });
  first.kill("SIGKILL");
  await once(first, "exit");

  const next = start(NEXT);
  expect(await said(next)).toBe("waiting");
  process.kill(program, "SIGKILL");
  expect(await said(next)).toBe("in");
  expect(await once(next, "exit")).toEqual([0, null]);
});
