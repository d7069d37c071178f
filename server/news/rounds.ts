// Rounds as they were frozen at opening: none of this ever changes, so it is read once a process.

import { type PlaceOf, placesIn } from "../../lib/session/deal";
import { Recent } from "../bounds/recent";
import type { Database } from "../store/database";
import { frozenRound } from "../store/rounds";

/** One for each class that runs at this moment in a process, many times over. */
const ROUNDS_KEPT = 1_000;

type Frozen = NonNullable<Awaited<ReturnType<typeof frozenRound>>>;

export interface KnownRound extends Frozen {
  id: string;
  /** Where a seat is in the round's deal. */
  placeOf: PlaceOf;
}

/** Null if there is no such round. */
export type RoundOf = (roundId: string) => Promise<KnownRound | null>;

export function createRounds(db: Database): RoundOf {
  const known = new Recent<Promise<KnownRound | null>>(ROUNDS_KEPT);
  return (roundId) => {
    const remembered = known.get(roundId);
    if (remembered) return remembered;
    const reading = readRound(db, roundId);
    known.set(roundId, reading);
    const forget = () => known.delete(roundId);
    reading.then((round) => round ?? forget(), forget);
    return reading;
  };
}

async function readRound(db: Database, roundId: string): Promise<KnownRound | null> {
  const round = await frozenRound(db, roundId);
  return round && { ...round, id: roundId, placeOf: placesIn(round.deal) };
}
