// Who is in a class and whose phone is connected, as host and projector are shown it: whole at first, then what changed.

import type { RosterEntry, RosterNews } from "../../lib/session/views";
import { type Clock, inTime } from "../bounds/clock";
import type { Database } from "../store/database";
import { readPeople } from "../store/standings";
import type { Company } from "./company";
import type { HeardOf } from "./heard";
import type { Snapshots } from "./snapshots";
import { type LiveServer, type LiveSocket, localSockets, type Present, presentHere, rooms } from "./sockets";

/** Longer than Redis takes to say who is connected to other processes; a class waits no longer for its next question. */
const ASKING_MS = 1_000;

/** Who is here, as far as this process knows. */
interface Here {
  present: Present;
  /** Of those, who is connected to another process. */
  elsewhere: Present;
  /** The others could not be read of, so it is as they last told. */
  inDoubt: boolean;
}

/** What the screens of this process were last told. */
interface Told {
  entries: Map<string, RosterEntry>;
  present: Present;
  elsewhere: Present;
  namesShown: boolean;
  /** Screens that have the whole roster. */
  screens: Set<LiveSocket>;
}

interface RosterDesk {
  db: Database;
  io: LiveServer;
  clock: Clock;
  snapshots: Snapshots;
  heard: HeardOf;
  company: Company | null;
}

interface Refreshed extends Pick<Here, "inDoubt"> {
  /** Whether others are present than before: as many may have come as have gone. */
  hasChanged: boolean;
}

export class Roster {
  readonly #desk: RosterDesk;
  readonly #told = new Map<string, Told>();

  constructor(desk: RosterDesk) {
    this.#desk = desk;
  }

  /** Who is here, as of the last refresh. */
  async present(sessionId: string): Promise<Present> {
    return this.lastPresent(sessionId) ?? this.presentNow(sessionId);
  }

  /** The same, where there was one. */
  lastPresent(sessionId: string): Present | null {
    return this.#told.get(sessionId)?.present ?? null;
  }

  /** Who is here at this moment. */
  async presentNow(sessionId: string): Promise<Present> {
    return (await this.#here(sessionId)).present;
  }

  /** Reads the roster and tells what changed. */
  async refresh(sessionId: string): Promise<Refreshed> {
    const { io, db, snapshots, heard } = this.#desk;
    const hosts = localSockets(io, rooms.hosts(sessionId));
    const projectors = localSockets(io, rooms.screens(sessionId));
    if (hosts.length + projectors.length === 0) {
      this.#told.delete(sessionId);
      heard.met(sessionId, null);
      return { inDoubt: false, hasChanged: false };
    }
    const [people, here, known] = await Promise.all([
      readPeople(db, sessionId),
      this.#here(sessionId),
      snapshots.atLeast(sessionId, heard.versionOf(sessionId)),
    ]);
    if (!known) return { inDoubt: false, hasChanged: false };
    const { elsewhere, inDoubt } = here;
    const { namesShown } = known.snapshot.state.settings;
    const before = this.#told.get(sessionId);
    // Who counts them knows by this whether others are present than before.
    const present = before && areSame(before.present, here.present) ? before.present : here.present;
    const entries = new Map(people.map((one) => [one.id, { ...one, present: present.has(one.id) }]));
    const changes = changesBetween(before?.entries ?? new Map(), entries);
    const whole: RosterNews = { full: true, entries: [...entries.values()], removed: [] };
    const toldBefore = before?.screens ?? new Set();
    const renamed = before?.namesShown !== namesShown;
    for (const host of hosts) send(host, toldBefore.has(host) ? changes : whole);
    for (const projector of projectors) {
      const news = toldBefore.has(projector) && !renamed ? changes : whole;
      send(projector, namesShown ? news : withoutNames(news));
    }
    const screens = new Set([...hosts, ...projectors]);
    this.#told.set(sessionId, { entries, present, elsewhere, namesShown, screens });
    heard.met(sessionId, people.length);
    return { inDoubt, hasChanged: before?.present !== present };
  }

  /** A class goes on where it cannot be read who is connected to other processes: then as they last told. */
  async #here(sessionId: string): Promise<Here> {
    const { io, clock, company } = this.#desk;
    const asking = company?.elsewhere(sessionId) ?? Promise.resolve(nobody);
    const read = await inTime(clock, ASKING_MS, asking).catch(() => null);
    const elsewhere = read ?? this.#told.get(sessionId)?.elsewhere ?? nobody;
    const present = new Map([...elsewhere, ...presentHere(io, sessionId)]);
    return { present, elsewhere, inDoubt: read === null };
  }
}

const nobody: Present = new Map();

const areSame = (before: Present, now: Present) =>
  before.size === now.size && [...now.keys()].every((id) => before.has(id));

function send(socket: LiveSocket, news: RosterNews): void {
  if (news.full || news.entries.length + news.removed.length > 0) socket.emit("roster", news);
}

function changesBetween(before: Map<string, RosterEntry>, now: Map<string, RosterEntry>): RosterNews {
  const entries = [...now.values()].filter((entry) => {
    const was = before.get(entry.id);
    return !was || was.present !== entry.present;
  });
  return { full: false, entries, removed: [...before.keys()].filter((id) => !now.has(id)) };
}

const withoutNames = (news: RosterNews): RosterNews => ({
  ...news,
  entries: news.entries.map((entry) => ({ ...entry, nickname: "" })),
});
