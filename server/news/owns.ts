// What is their own of some, whichever class they are in: those that are asked for at the same time are read together.

import { Batch } from "../bounds/batch";
import type { Database } from "../store/database";
import { type OwnAsked, readSome, type StoredParticipant } from "../store/standings";

/** A hall that reconnects at once asks in a few statements. */
const MOST_AT_ONCE = 500;

export type Owns = Batch<OwnAsked, StoredParticipant | null>;

export const createOwns = (db: Database): Owns => new Batch(MOST_AT_ONCE, (asked) => readSome(db, asked));
