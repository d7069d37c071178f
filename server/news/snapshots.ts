// Sessions as this process last read them, so that a whole class reconnecting at once reads its session once.

import type { PlayerView } from "../../lib/session/views";
import { playerView, type Snapshot } from "../../lib/session/views-of";
import { Recent } from "../bounds/recent";
import type { Database } from "../store/database";
import { readSnapshot } from "../store/sessions";

/** A school's classes; each takes some tens of kilobytes. */
const SESSIONS_KEPT = 500;

export interface Known {
  snapshot: Snapshot;
  /** What all phones see alike, made once: it draws the question's graph. */
  phone: PlayerView;
}

export class Snapshots {
  readonly #db: Database;
  readonly #known = new Recent<Known>(SESSIONS_KEPT);
  readonly #reading = new Map<string, Promise<Known | null>>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** The session as of `version` or later; null once it was deleted. */
  async at(sessionId: string, version: number): Promise<Known | null> {
    const known = this.#known.get(sessionId);
    if (known && known.snapshot.version >= version) return known;
    const reading = this.#reading.get(sessionId) ?? this.fresh(sessionId);
    const read = await reading;
    // What was being read may have begun before the version that is asked for.
    return !read || read.snapshot.version >= version ? read : this.fresh(sessionId);
  }

  /** The session as this process knows it: news of a change always comes with a fresh reading. */
  async latest(sessionId: string): Promise<Known | null> {
    return this.#known.get(sessionId) ?? this.#reading.get(sessionId) ?? this.fresh(sessionId);
  }

  /** Reads the session now. */
  fresh(sessionId: string): Promise<Known | null> {
    const reading = this.#read(sessionId).finally(() => {
      if (this.#reading.get(sessionId) === reading) this.#reading.delete(sessionId);
    });
    this.#reading.set(sessionId, reading);
    return reading;
  }

  async #read(sessionId: string): Promise<Known | null> {
    const snapshot = await readSnapshot(this.#db, sessionId);
    if (!snapshot) {
      this.#known.delete(sessionId);
      return null;
    }
    const known = { snapshot, phone: playerView(snapshot, Date.now()) };
    const newest = this.#known.get(sessionId);
    if (newest && newest.snapshot.version > snapshot.version) return newest;
    this.#known.set(sessionId, known);
    return known;
  }
}
