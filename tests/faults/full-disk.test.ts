// A disk that is full in the middle of a round: no is said with words, nothing acknowledged is lost, and space heals it.

import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";
import { submitAnswer } from "../../app/live/requests";
import { openDatabase } from "../../server/store/open-database";
import { multiplication } from "../server/support/multiplication";
import { migratedDatabase } from "../setup/fresh-database";
import { spareLiveServer, startServing } from "../setup/live-server";
import { crowdOf } from "./crowd";
import { History, nothingWrong } from "./history";
import { roundDuring } from "./round-during";

const times = inject("outages");
const STUDENTS = 30;
const FULL_MS = 2_000;

/** No file of the process takes another byte, which any Linux does for any user: to SQLite a disk without room. */
const setRoom = (pid: number, bytes: string) =>
  promisify(execFile)("prlimit", ["--pid", String(pid), `--fsize=${bytes}:`]);

it(`goes on by itself after the disk was full in the middle of a round: ${times} times`, async () => {
  const databaseUrl = await migratedDatabase("sqlite");
  const db = await openDatabase(databaseUrl);
  const server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
  const school = { db, url: server.url, close: async () => {} };
  const readiness = async () => (await fetch(`${server.url}/api/health/ready`)).status;
  const crowd = await crowdOf(
    school,
    STUDENTS,
    Array.from({ length: times }, () => multiplication()),
  );
  const history = new History();
  const [early, late, ...others] = crowd.students;
  if (!early || !late) throw new Error("Nobody is here.");

  for (let time = 0; time < times; time++) {
    await roundDuring(db, { ...crowd, students: others }, history, time, async (roundId) => {
      await history.answer(early, roundId, "+");
      await setRoom(server.pid, "0");
      const no = { ok: false, refusal: "server-error" };
      expect(await crowd.host.ask("round:close", { roundId })).toEqual(no);
      expect(await submitAnswer(late.socket, { roundId, part: 0, value: "+" })).toEqual(no);
      const before = history.acknowledged;
      await sleep(FULL_MS);
      expect(await readiness()).toBe(503);
      expect(history.acknowledged).toBe(before);
      await setRoom(server.pid, "unlimited");
      await expect.poll(readiness).toBe(200);
      await history.answer(late, roundId, "+");
    });
    expect(await history.count(db, crowd, "Full disk")).toMatchObject(nothingWrong);
  }
  expect(history.refused).toEqual([]);
  await server.stop();
  await db.close();
});
