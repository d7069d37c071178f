// A SQLite file that is deleted, moved or replaced under a running server: it is said, what is on goes on, and nothing is lost.

import { copyFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import pino from "pino";
import { expect, it, onTestFinished } from "vitest";
import { watchPlace } from "../../server/process/taken-away";
import { fileIn, fileUrl } from "../../server/settings/database-file";
import { openDatabase } from "../../server/store/open-database";
import { openClass } from "../../server/store/sessions";
import { saveBeside } from "../../server/store/taken-away";
import { migratedDatabase } from "../setup/fresh-database";
import { openSchool, startClass } from "./support/classroom";
import { multiplication } from "./support/multiplication";
import { openRound } from "./support/rounds";
import { hostOf, studentOf } from "./support/screens";

async function openHere() {
  const url = await migratedDatabase("sqlite");
  const file = fileIn(url) ?? "";
  const db = await openDatabase(url);
  onTestFinished(() => db.close());
  const said: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void said.push(JSON.parse(line).msg) });
  const school = await openSchool({ db });
  const readiness = async () => (await fetch(`${school.url}/api/health/ready`)).status;
  return { db, file, folder: dirname(file), school, said, readiness, stop: watchPlace(db, file, log) };
}

it("is not ready, begins no class, finishes the one that is on, and saves all of it as it stops", async () => {
  const { db, folder, school, said, readiness, stop, file } = await openHere();
  const lesson = await startClass(school);
  const host = await hostOf(school, lesson);
  const student = await studentOf(school, lesson, "Ada");
  expect(await readiness()).toBe(200);
  rmSync(folder, { recursive: true });
  await expect.poll(readiness).toBe(503);
  await expect.poll(() => said).toEqual([expect.stringMatching(/^The database .* was deleted, moved or/)]);
  const another = { ownerId: lesson.ownerId, title: {}, items: [multiplication()] };
  expect(await openClass(db, another)).toEqual({ ok: false, refusal: "nothing-kept" });
  const roundId = await openRound(school, host);
  expect(await student.ask("answer:submit", { roundId, part: 0, value: "+" })).toMatchObject({ ok: true });
  await stop();
  const [saved = "", ...others] = readdirSync(folder);
  expect([saved, others]).toEqual([expect.stringMatching(/^blamegrad\.db\.saved-[-\d]+$/), []]);
  expect(said.at(-1)).toContain(`saved in ${join(folder, saved)}: to go on with it, name it ${file}.`);
  expect(statSync(join(folder, saved)).mode & 0o777).toBe(0o600);
  const there = await openDatabase(fileUrl(join(folder, saved)));
  onTestFinished(() => there.close());
  expect(await there.prisma.answer.count({ where: { roundId } })).toBe(1);
});

it("leaves no half of it where the disk is full", async () => {
  const { db, folder, file } = await openHere();
  const ask = () => Promise.reject(new Error("database or disk is full"));
  await expect(saveBeside({ ...db, ask }, file, Date.now())).rejects.toThrow("disk is full");
  expect(readdirSync(folder).filter((name) => name.includes("saved"))).toEqual([]);
});

it("is ready again once the file is back, and not with another one in its place", async () => {
  const { folder, said, readiness, stop, file } = await openHere();
  renameSync(folder, `${folder}.old`);
  await expect.poll(readiness).toBe(503);
  await expect.poll(() => said.length).toBe(1);
  renameSync(`${folder}.old`, folder);
  await expect.poll(readiness).toBe(200);
  await expect.poll(() => said.at(-1)).toBe(`The database is ${file} again.`);
  renameSync(file, `${file}.old`);
  copyFileSync(`${file}.old`, file);
  await expect.poll(readiness).toBe(503);
  renameSync(`${file}.old`, file);
  await stop();
  expect(readdirSync(folder).filter((name) => name.includes("saved"))).toEqual([]);
});
