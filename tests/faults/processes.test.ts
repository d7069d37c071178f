// Three processes behind an operator's nginx: a class goes on through restarts, a kill, and while Redis or PostgreSQL is away.

import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { multiplication } from "../server/support/multiplication";
import { type ServerProcess, spareLiveServer } from "../setup/live-server";
import { type Crowd, crowdOf, type Student } from "./crowd";
import { History, nothingWrong } from "./history";
import { roundDuring, STORM_MS } from "./round-during";
import { openService, PROCESSES, type Service } from "./service";

const STUDENTS = 36;
const times = inject("outages");
const AWAY_MS = inject("awayMs");
/** Where nobody answers, a screen tries another process. */
const GIVES_UP_MS = 1_000;

let service: Service;
beforeAll(async () => {
  service = await openService();
});
afterAll(() => service.close());

const crowdOfThree = () =>
  crowdOf(
    service,
    STUDENTS,
    Array.from({ length: times }, () => multiplication()),
    true,
  );

it("spreads a school behind one address over all processes, and keeps each polling phone at one of them", async () => {
  await crowdOfThree();
  const polls = (await service.asked()).filter(({ transport, sid }) => transport === "polling" && sid);
  const lines = new Set(polls.map(({ line }) => line));
  expect(lines.size).toBe(STUDENTS / 2);
  expect(new Set(polls.map(({ line, process }) => `${line} ${process}`)).size).toBe(lines.size);
  expect(new Set(polls.map(({ process }) => process)).size).toBe(PROCESSES);
  expect(new Set(polls.map(({ status }) => status))).toEqual(new Set([200]));
});

it(`goes on while every process restarts, one after another, in the middle of a round: ${times} times`, async () => {
  const crowd = await crowdOfThree();
  const history = new History();
  for (let time = 0; time < times; time++) {
    await roundDuring(service.db, crowd, history, time, async () => {
      for (const running of [...service.processes]) {
        const spare = spareLiveServer();
        await running.stop("SIGTERM");
        await service.comeBack(running, spare);
      }
    });
    expect(await history.count(service.db, crowd, "Rolling restart")).toMatchObject(nothingWrong);
  }
  expect(history.refused).toEqual([]);
});

it(`goes on while one process of three is killed, or stands still for good, in the middle of a round: ${times} times`, async () => {
  const crowd = await crowdOfThree();
  const history = new History();
  for (let time = 0; time < times; time++) {
    await roundDuring(service.db, crowd, history, time, async () => {
      const victim = service.processes[time % PROCESSES] as ServerProcess;
      const spare = spareLiveServer();
      await sleep(Math.random() * STORM_MS);
      if (time % 2 === 1) await standStill(victim, crowd);
      await victim.stop("SIGKILL");
      await service.comeBack(victim, spare);
    });
    expect(await history.count(service.db, crowd, "One process of three killed")).toMatchObject(nothingWrong);
  }
  expect(history.refused).toEqual([]);
});

/** It takes connections, as its system does for it, and answers none; until all screens have found their way to others. */
async function standStill(victim: ServerProcess, { host, projector, students }: Crowd): Promise<void> {
  process.kill(victim.pid, "SIGSTOP");
  const screens = [host, projector, ...students];
  for (const { socket } of screens) {
    socket.io.timeout(GIVES_UP_MS);
    // As who misses its heartbeat, but at once.
    socket.io.engine.close();
  }
  const comeBack = (screen: (typeof screens)[number]) =>
    (screen as Student).until(({ socket }) => socket.connected, "a screen that finds another process");
  await Promise.all(screens.map(comeBack));
}

it.each(inject("ways"))(
  `goes on by itself after $what was away ($how) in the middle of a round: ${times} times`,
  async ({ what, how }) => {
    const crowd = await crowdOfThree();
    const history = new History();
    for (let time = 0; time < times; time++) {
      await roundDuring(service.db, crowd, history, time, async () => {
        await sleep(Math.random() * STORM_MS);
        service.lines[what][how]();
        await sleep(AWAY_MS);
        service.lines[what].mend();
      });
      expect(await history.count(service.db, crowd, `Without ${what} (${how})`)).toMatchObject(nothingWrong);
    }
    expect(history.refused).toEqual([]);
  },
);
