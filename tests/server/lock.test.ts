// What two starts must not do over each other is done by one at a time, also where one is killed in the middle.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { lockFor, withLock } from "../../server/bounds/lock.mjs";
import { scratchFolder } from "../setup/scratch-folder";

const LOCK = new URL("../../server/bounds/lock.mjs", import.meta.url).href;

/** Takes the lock, begins a program that runs until its own process ends, and says its number. */
const HOLDER = `
  import { spawn } from "node:child_process";
  import { lockFor, withLock } from ${JSON.stringify(LOCK)};
  const [file] = process.argv.slice(1);
  await withLock(file, async () => {
    const program = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    lockFor(file, program.pid);
    console.log(program.pid);
    await new Promise(() => setInterval(() => {}, 1000));
  });`;

/** Says that it waits, and that it is in. */
const NEXT = `
  import { withLock } from ${JSON.stringify(LOCK)};
  const [file] = process.argv.slice(1);
  await withLock(file, () => console.log("in"), () => console.log("waiting"));`;

it("names the program at once, and what is no lock it never waits for", async () => {
  const folder = await scratchFolder("lock");
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "lock");
  await withLock(file, () => {
    lockFor(file, 4711);
    expect(readFileSync(file, "utf8")).toBe(`${process.pid} 4711`);
  });
  expect(await readdir(folder)).toEqual([]);
  await mkdir(file);
  await expect(withLock(file, () => {})).rejects.toThrow(`${file} cannot be read (EISDIR)`);
});

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
