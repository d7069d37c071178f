// Who is in a class and whose phone is connected, as host and projector are shown it: whole at first, then what changed.

import type { RosterEntry, RosterNews } from "../../lib/session/views";
import type { Database } from "../store/database";
import { readPeople } from "../store/standings";
import type { Snapshots } from "./snapshots";
import { type LiveServer, type LiveSocket, localSockets, rooms } from "./sockets";

/** The seats of those whose phone is connected, by participant; several tabs are one of them. */
export type Present = ReadonlyMap<string, number>;

/** What the screens of this process were last told. */
interface Told {
  entries: Map<string, RosterEntry>;
  present: Present;
  namesShown: boolean;
  /** Screens that have the whole roster. */
  screens: Set<LiveSocket>;
}

export class Roster {
  readonly #io: LiveServer;
  readonly #db: Database;
  readonly #snapshots: Snapshots;
  readonly #told = new Map<string, Told>();

  constructor(io: LiveServer, db: Database, snapshots: Snapshots) {
    this.#io = io;
    this.#db = db;
    this.#snapshots = snapshots;
  }

  /** Who is here, as of the last refresh. */
  async present(sessionId: string): Promise<Present> {
    return this.#told.get(sessionId)?.present ?? this.#connected(sessionId);
  }

  /** Who is here at this moment. While another process that has just died is not yet missed, as of the last refresh. */
  presentNow(sessionId: string): Promise<Present> {
    return this.#connected(sessionId).catch((error) => {
      const told = this.#told.get(sessionId);
      if (!told) throw error;
      return told.present;
    });
  }

  /** Reads the roster and tells what changed; true if the number of present participants did. */
  async refresh(sessionId: string): Promise<boolean> {
    const hosts = localSockets(this.#io, rooms.hosts(sessionId));
    const projectors = localSockets(this.#io, rooms.screens(sessionId));
    if (hosts.length + projectors.length === 0) {
      this.#told.delete(sessionId);
      return false;
    }
    const [people, present, known] = await Promise.all([
      readPeople(this.#db, sessionId),
      this.#connected(sessionId),
      this.#snapshots.latest(sessionId),
    ]);
    if (!known) return false;
    const { namesShown } = known.snapshot.state.settings;
    const entries = new Map(people.map((one) => [one.id, { ...one, present: present.has(one.id) }]));
    const before = this.#told.get(sessionId);
    const changes = changesBetween(before?.entries ?? new Map(), entries);
    const whole: RosterNews = { full: true, entries: [...entries.values()], removed: [] };
    const toldBefore = before?.screens ?? new Set();
    const renamed = before?.namesShown !== namesShown;
    for (const host of hosts) send(host, toldBefore.has(host) ? changes : whole);
    for (const projector of projectors) {
      const news = toldBefore.has(projector) && !renamed ? changes : whole;
      send(projector, namesShown ? news : withoutNames(news));
    }
    this.#told.set(sessionId, { entries, present, namesShown, screens: new Set([...hosts, ...projectors]) });
    return before?.present.size !== present.size;
  }

  async #connected(sessionId: string): Promise<Present> {
    const phones = await this.#io.in(rooms.phones(sessionId)).fetchSockets();
    const present = new Map<string, number>();
    for (const { speaker } of phones.map(({ data }) => data)) {
      if (speaker.role === "player") present.set(speaker.participantId, speaker.seat);
    }
    return present;
  }
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
