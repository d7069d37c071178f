// Sessions as this process last read them, so that a whole class reconnecting at once reads its session once.

import { playerView, type Snapshot } from "../../lib/session/gate";
import type { PlayerView } from "../../lib/session/views";
import { Batch } from "../bounds/batch";
import { Recent } from "../bounds/recent";
import type { Database } from "../store/database";
import { readSnapshot, readVersions } from "../store/sessions";

/** A school's classes; each takes some tens of kilobytes. */
const SESSIONS_KEPT = 500;
/** A hall that reconnects at once asks in a few statements. */
const VERSIONS_AT_ONCE = 500;

/** Of one that was begun before the version was known, and others begun meanwhile; more than these come from a wrong store. */
const READINGS = 5;

export interface Known {
  snapshot: Snapshot;
  /** What all phones see alike, made once: it draws the question's graph. */
  phone: PlayerView;
}

export class Snapshots {
  readonly #db: Database;
  readonly #known = new Recent<Known>(SESSIONS_KEPT);
  readonly #reading = new Map<string, Promise<Known | null>>();
  readonly #versions: Batch<string, number | null>;

  /** `rest` is waited for between reading the versions of some and those of the next. */
  constructor(db: Database, rest: (() => Promise<void>) | null = null) {
    this.#db = db;
    this.#versions = new Batch(VERSIONS_AT_ONCE, (ids) => readVersions(db, ids), rest);
  }

  /** The session has this version: what is older is not to be known any more, whether or not anybody here is shown it. */
  stale(sessionId: string, version: number): void {
    const known = this.#known.get(sessionId);
    if (known && known.snapshot.version >= version) return;
    this.#forget(sessionId);
  }

  #forget(sessionId: string): void {
    this.#known.delete(sessionId);
    this.#reading.delete(sessionId);
  }

  /** The session as this process last heard of it; null once it was deleted. */
  async latest(sessionId: string): Promise<Known | null> {
    return this.#known.get(sessionId) ?? this.#reading.get(sessionId) ?? this.#read(sessionId);
  }

  /** The session as the store has it now or later, also where news of a change was lost; null once it was deleted. */
  async current(sessionId: string): Promise<Known | null> {
    const version = await this.#versions.add(sessionId);
    return version === null ? null : this.atLeast(sessionId, version);
  }

  /** The session at a version that is committed, or later. */
  async atLeast(sessionId: string, version: number): Promise<Known | null> {
    for (let attempt = 0; attempt < READINGS; attempt++) {
      const known = await this.latest(sessionId);
      if (!known || known.snapshot.version >= version) return known;
      // What is read from here on is not too old; what was begun before may be.
      if (this.#known.get(sessionId) === known) this.#forget(sessionId);
    }
    throw new Error("The store has an older version of a class than it had before.");
  }

  #read(sessionId: string): Promise<Known | null> {
    const isNewest = () => this.#reading.get(sessionId) === reading;
    const reading = this.#snapshot(sessionId)
      .then((known) => {
        if (known && isNewest()) this.#known.set(sessionId, known);
        return known;
      })
      .finally(() => isNewest() && this.#reading.delete(sessionId));
    this.#reading.set(sessionId, reading);
    return reading;
  }

  async #snapshot(sessionId: string): Promise<Known | null> {
    const snapshot = await readSnapshot(this.#db, sessionId);
    return snapshot && { snapshot, phone: playerView(snapshot, Date.now()) };
  }
}
