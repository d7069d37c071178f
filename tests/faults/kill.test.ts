// `kill -9` in a storm of answers, and in a relay: whatever was acknowledged is there after the restart, exactly once, and the class goes on.

import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { openDatabase } from "../../server/store/open-database";
import { multiplication } from "../server/support/multiplication";
import { migratedDatabase } from "../setup/fresh-database";
import { spareLiveServer, startServing } from "../setup/live-server";
import { crowdOf } from "./crowd";
import { History, nothingWrong } from "./history";
import { relay, relayDuring } from "./relay-during";
import { roundDuring } from "./round-during";

const kills = inject("kills");
const STUDENTS = 40;
const SILENT = 6;
/** The answers of a round come within this time. */
const STORM_MS = 120;
/** The kill comes so soon after an acknowledgement: while the next answers gather, are written, or are told of. */
const KILL_WITHIN_MS = 10;
/** What screens show is looked at after the last kill, and after so many on the way. */
const LOOK_EVERY = 20;

it.each([
  { dialect: "sqlite", times: kills },
  { dialect: "postgres", times: kills / 2 },
] as const)(
  "keeps every acknowledged answer on $dialect through $times kills",
  async ({ dialect, times }) => {
    const databaseUrl = await migratedDatabase(dialect);
    const db = await openDatabase(databaseUrl);
    let server = await startServing(spareLiveServer(), { databaseUrl, port: 0 });
    const school = { db, url: server.url, close: async () => {} };
    // The last kill is in a relay, which is a round like the others: a class has no more than 200.
    const storms = times - 1;
    const questions = Array.from({ length: storms }, () => multiplication());
    const crowd = await crowdOf(school, STUDENTS, [...questions, relay]);
    const history = new History();
    let acknowledgedBeforeAKill = 0;

    const fault = async () => {
      const before = history.acknowledged;
      const goal = before + Math.ceil((Math.random() * STUDENTS) / 2);
      const spare = spareLiveServer();
      while (history.acknowledged < goal) await sleep(1);
      await sleep(Math.random() * KILL_WITHIN_MS);
      await server.stop("SIGKILL");
      acknowledgedBeforeAKill += history.acknowledged - before;
      server = await startServing(spare, { databaseUrl, port: server.port });
    };
    for (let kill = 0; kill < storms; kill++) {
      await roundDuring(db, crowd, history, kill, fault, STORM_MS);
      expect(await history.countRows(db, crowd)).toMatchObject({
        stored: (kill + 1) * STUDENTS,
        lost: 0,
        doubled: 0,
      });
      if ((kill + 1) % LOOK_EVERY !== 0 && kill + 1 < storms) continue;
      expect(await history.count(db, crowd, `${kill + 1} kills on ${dialect}`)).toMatchObject(nothingWrong);
    }
    const { through, crews } = await relayDuring(db, crowd, history, storms, SILENT, fault);
    expect(through).toBe(crews);
    expect(await history.count(db, crowd, `A relay on ${dialect}`)).toMatchObject(nothingWrong);
    await server.stop();
    await db.close();
    expect(history.refused).toEqual([]);
    // Otherwise the kills came too late to prove anything.
    expect(acknowledgedBeforeAKill).toBeLessThan(times * STUDENTS);
  },
);
