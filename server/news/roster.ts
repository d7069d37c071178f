// Who is in a class and whose phone is connected, as host and projector are shown it: whole at first, then what changed.

import type { RosterEntry, RosterNews } from "../../lib/session/views";
import { type Clock, inTime } from "../bounds/clock";
import type { Database } from "../store/database";
import { readPeople } from "../store/standings";
import type { HeardOf } from "./heard";
import type { Snapshots } from "./snapshots";
import { type LiveServer, type LiveSocket, localSockets, type Present, rooms } from "./sockets";

/** Longer than another process takes to say who is connected there; a class waits no longer for its next question. */
const ASKING_MS = 1_000;

/** Who is here, as far as this process knows. */
interface Here {
  present: Present;
  /** Of those, who is connected to another process. */
  elsewhere: Present;
  /** Settles once those that have not said so yet have, or are missed; null where all have. */
  rest: Promise<unknown> | null;
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
}

interface Refreshed extends Pick<Here, "rest"> {
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
      return { rest: null, hasChanged: false };
    }
    const [people, here, known] = await Promise.all([
      readPeople(db, sessionId),
      this.#here(sessionId),
      snapshots.atLeast(sessionId, heard.versionOf(sessionId)),
    ]);
    if (!known) return { rest: null, hasChanged: false };
    const { elsewhere, rest } = here;
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
    return { rest, hasChanged: before?.present !== present };
  }

  /**
   * A class goes on where other processes don't say who is connected there: then as they last did. By connections, since
   * somebody whose phone went over from here is for a while at both, and is still there when this one is missed.
   */
  async #here(sessionId: string): Promise<Here> {
    const { io, clock } = this.#desk;
    const room = rooms.phones(sessionId);
    const ours = new Set(localSockets(io, room).map(({ id }) => id));
    const asking = io.in(room).fetchSockets();
    const all = await inTime(clock, ASKING_MS, asking).catch(() => null);
    const elsewhere = all
      ? playersAmong(all.filter(({ id }) => !ours.has(id)))
      : (this.#told.get(sessionId)?.elsewhere ?? new Map<string, number>());
    const present = new Map([...elsewhere, ...playersAmong(localSockets(io, room))]);
    return { present, elsewhere, rest: all ? null : asking.catch(() => null) };
  }
}

const areSame = (before: Present, now: Present) =>
  before.size === now.size && [...now.keys()].every((id) => before.has(id));

function playersAmong(phones: readonly Pick<LiveSocket, "data">[]): Present {
  const present = new Map<string, number>();
  for (const { data } of phones) {
    const { speaker } = data;
    if (speaker.role === "player") present.set(speaker.participantId, speaker.seat);
  }
  return present;
}

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
