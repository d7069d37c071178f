// Another process does not say who is connected there: what is known of it goes on, and it is asked again at the moment it is missed.

import pino from "pino";
import { expect, it } from "vitest";
import type { RosterNews } from "../../lib/session/views";
import type { Clock } from "../../server/bounds/clock";
import { computeHere, Trainers } from "../../server/compute/trainers";
import { HeardOf } from "../../server/news/heard";
import { createOwns } from "../../server/news/owns";
import { createPublisher } from "../../server/news/publish";
import { Roster } from "../../server/news/roster";
import { createRounds } from "../../server/news/rounds";
import { Snapshots } from "../../server/news/snapshots";
import { type LiveServer, type LiveSocket, rooms } from "../../server/news/sockets";
import { joinAll } from "../../server/store/participants";
import { openTestDatabase, startClass } from "./support/classroom";
import { newcomer } from "./support/lessons";

/** Longer than anybody waits here: what comes later than a second does not come. */
const impatient: Clock = {
  now: Date.now,
  after: (ms, work) => void (ms <= 1_000 && setTimeout(work, ms / 20)),
  turn: async () => {},
};

type Found = Pick<LiveSocket, "id" | "data">[];

/** A process with a host's screen, and others that say who is there when the test has them say so. */
async function amongOthers() {
  const db = await openTestDatabase();
  const { id: sessionId } = await startClass({ db });
  const told: RosterNews[] = [];
  const host = { id: "host", emit: (_: "roster", news: RosterNews) => told.push(news) };
  const asked: ((found: Found) => void)[] = [];
  const here = new Map<string, object>([["host", host]]);
  const phones = new Set<string>();
  const io = {
    on: () => {},
    in: () => ({ fetchSockets: () => new Promise<Found>((resolve) => asked.push(resolve)) }),
    local: { to: () => ({ emit: () => {} }) },
    sockets: {
      adapter: {
        rooms: new Map([
          [rooms.hosts(sessionId), new Set(["host"])],
          [rooms.phones(sessionId), phones],
        ]),
      },
      sockets: here,
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
  const roster = new Roster({ ...reading, ...telling });
  const publisher = createPublisher({ ...reading, ...telling, roster }, true);
  return { db, sessionId, told, asked, here, phones, roster, publisher };
}

it("asks again who is here as soon as a process is missed that did not answer", async () => {
  const { sessionId, told, asked, publisher } = await amongOthers();
  publisher.peopleChanged(sessionId);
  // It goes on without, and shows what it knows.
  await expect.poll(() => told.length).toBe(1);
  expect(asked).toHaveLength(1);
  asked[0]?.([]);
  await expect.poll(() => asked.length).toBe(2);
  publisher.close();
});

it("counts as present whose phone went over to another process, also while that one is silent", async () => {
  const { db, sessionId, told, asked, here, phones, roster } = await amongOthers();
  const [joined] = await joinAll(db, [newcomer(sessionId, "Ada")]);
  if (!joined?.ok) throw new Error("Ada did not join.");
  const { participantId, seat } = joined.value;
  const phone = (id: string) => ({ id, data: { speaker: { role: "player", participantId, seat } } });
  // The old connection is not missed yet.
  const [old, now] = [phone("old"), phone("now")];
  here.set("old", old);
  phones.add("old");
  const first = roster.refresh(sessionId);
  await expect.poll(() => asked.length).toBe(1);
  asked[0]?.([old, now] as unknown as Found);
  await first;
  here.delete("old");
  phones.delete("old");
  await roster.refresh(sessionId);
  expect(asked).toHaveLength(2);
  const last = told.flatMap(({ entries }) => entries).findLast(({ id }) => id === participantId);
  expect(last).toMatchObject({ nickname: "Ada", present: true });
});
