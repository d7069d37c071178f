// Who is connected to other processes cannot be read for a while: what is known of it goes on, and it is read again as soon as it can be.

import pino from "pino";
import { expect, it } from "vitest";
import type { RosterNews } from "../../lib/session/views";
import type { Clock } from "../../server/bounds/clock";
import { computeHere, Trainers } from "../../server/compute/trainers";
import type { Company } from "../../server/news/company";
import { HeardOf } from "../../server/news/heard";
import { createOwns } from "../../server/news/owns";
import { createPublisher } from "../../server/news/publish";
import { Roster } from "../../server/news/roster";
import { createRounds } from "../../server/news/rounds";
import { Snapshots } from "../../server/news/snapshots";
import { type LiveServer, type LiveSocket, rooms } from "../../server/news/sockets";
import { joinAll } from "../../server/store/joining";
import { openTestDatabase, startClass } from "./support/classroom";
import { newcomer } from "./support/lessons";

/** Longer than anybody waits here: what comes later than a second does not come. */
const impatient: Clock = {
  now: Date.now,
  after: (ms, work) => void (ms <= 1_000 && setTimeout(work, ms / 20)),
  turn: async () => {},
};

/** A process with a host's screen, and others that are read of as the test has it. */
async function amongOthers(elsewhere: Company["elsewhere"]) {
  const db = await openTestDatabase();
  const { id: sessionId } = await startClass({ db });
  const told: RosterNews[] = [];
  const host = { id: "host", emit: (_: "roster", news: RosterNews) => told.push(news) };
  const here = new Map<string, object>([["host", host]]);
  const phones = new Set<string>();
  const io = {
    on: () => {},
    serverSideEmit: () => {},
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
  const company: Company = {
    look: async () => "the others",
    isOfOneBuild: async () => true,
    tell: async () => {},
    elsewhere,
  };
  const telling = { io, log: pino({ level: "silent" }), clock: impatient, heard: new HeardOf(), company };
  const roster = new Roster({ ...reading, ...telling });
  const publisher = createPublisher({ ...reading, ...telling, roster });
  const [joined] = await joinAll(db, [newcomer(sessionId, "Ada")]);
  if (!joined?.ok) throw new Error("Ada did not join.");
  const { participantId, seat } = joined.value;
  const ada = () => told.flatMap(({ entries }) => entries).findLast(({ id }) => id === participantId);
  return { sessionId, ada, participantId, seat, here, phones, roster, publisher };
}

it("reads again who is at the others as soon as it can, and goes on without", async () => {
  let isAway = true;
  const { sessionId, participantId, seat, ada, publisher } = await amongOthers(async () => {
    if (isAway) throw new Error("Redis is away.");
    return new Map([[participantId, seat]]);
  });
  const host = { id: "host", connected: false, data: { speaker: { sessionId } } };
  publisher.arrived(host as unknown as LiveSocket);
  publisher.peopleChanged(sessionId);
  await expect.poll(ada).toMatchObject({ nickname: "Ada", present: false });
  isAway = false;
  await expect.poll(ada).toMatchObject({ present: true });
  publisher.close();
});

it("counts as present whose phone went over to another process, also while that cannot be read of", async () => {
  let isAway = false;
  const { sessionId, participantId, seat, ada, here, phones, roster } = await amongOthers(async () => {
    if (isAway) throw new Error("Redis is away.");
    return new Map([[participantId, seat]]);
  });
  // The old connection is not missed yet.
  here.set("old", { id: "old", data: { speaker: { role: "player", participantId, seat } } });
  phones.add("old");
  await roster.refresh(sessionId);
  isAway = true;
  here.delete("old");
  phones.delete("old");
  await roster.refresh(sessionId);
  expect(ada()).toMatchObject({ nickname: "Ada", present: true });
});
