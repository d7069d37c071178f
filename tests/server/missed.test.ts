// A process that was killed keeps others waiting who ask who is connected to it: they ask again at the moment they miss it.

import pino from "pino";
import { expect, it } from "vitest";
import type { Clock } from "../../server/bounds/clock";
import { computeHere, Trainers } from "../../server/compute/trainers";
import { HeardOf } from "../../server/news/heard";
import { createOwns } from "../../server/news/owns";
import { createPublisher } from "../../server/news/publish";
import { Roster } from "../../server/news/roster";
import { createRounds } from "../../server/news/rounds";
import { Snapshots } from "../../server/news/snapshots";
import { type LiveServer, type LiveSocket, rooms } from "../../server/news/sockets";
import { openTestDatabase, startClass } from "./support/classroom";

/** Longer than anybody waits here: what comes later than a second does not come. */
const impatient: Clock = {
  now: Date.now,
  after: (ms, work) => void (ms <= 1_000 && setTimeout(work, ms / 20)),
  turn: async () => {},
};

it("asks again who is here as soon as a process is missed that did not answer", async () => {
  const db = await openTestDatabase();
  const { id } = await startClass({ db });
  const told: unknown[] = [];
  const host = { id: "host", emit: (...news: unknown[]) => told.push(news) } as unknown as LiveSocket;
  const missing: (() => void)[] = [];
  const io = {
    on: () => {},
    in: () => ({ fetchSockets: () => new Promise((resolve) => missing.push(() => resolve([]))) }),
    local: { to: () => ({ emit: () => {} }) },
    sockets: {
      adapter: { rooms: new Map([[rooms.hosts(id), new Set(["host"])]]) },
      sockets: new Map([["host", host]]),
    },
  } as unknown as LiveServer;
  const trainers = new Trainers(computeHere);
  const reading = {
    db,
    snapshots: new Snapshots(db),
    owns: createOwns(db),
    roundOf: createRounds(db),
    trainers,
  };
  const telling = { io, log: pino({ level: "silent" }), clock: impatient, heard: new HeardOf() };
  const desk = { ...reading, ...telling, roster: new Roster({ ...reading, ...telling }) };
  const publisher = createPublisher(desk, true);

  publisher.peopleChanged(id);
  // It goes on without, and shows what it knows.
  await expect.poll(() => told.length).toBe(1);
  expect(missing).toHaveLength(1);
  missing[0]?.();
  await expect.poll(() => missing.length).toBe(2);
  publisher.close();
});
