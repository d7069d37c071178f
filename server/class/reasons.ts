// A reason on its way into the store, for a class that is asked for them.

import type { Payload, Refusal } from "../../lib/protocol";
import { accept, type Result, refuse } from "../../lib/result";
import { readReason } from "../../lib/session/reasons";
import { asksReasons } from "../../lib/session/shown-reasons";
import { Batch } from "../bounds/batch";
import { type Clock, pause } from "../bounds/clock";
import type { Database } from "../store/database";
import { type NewReason, type ReasonOutcome, storeReasons } from "../store/reasons";
import { roundHere } from "./answers";
import type { SocketOf } from "./handler";
import type { Live } from "./live";

const LARGEST_BATCH = 500;

/** Nobody waits for a reason: a class that writes at once costs a few commits. */
const REST_MS = 50;

export function createReasons(db: Database, clock: Clock): Batch<NewReason, ReasonOutcome> {
  return new Batch(
    LARGEST_BATCH,
    (reasons) => storeReasons(db, reasons),
    () => pause(clock, REST_MS),
  );
}

export async function writeReason(
  live: Live,
  socket: SocketOf<"reason:write">,
  { roundId, text: typed }: Payload<"reason:write">,
): Promise<Result<null, Refusal>> {
  const writtenAt = Date.now();
  const { sessionId, participantId } = socket.data.speaker;
  const [round, known] = await Promise.all([
    roundHere(live, socket, roundId),
    live.snapshots.latest(sessionId),
  ]);
  if (!round || !known) return refuse("round-not-open");
  if (!asksReasons(known.snapshot.state, round)) return refuse("round-not-open");
  const text = readReason(typed);
  const outcome = await live.reasons.add({ roundId, participantId, text, writtenAt });
  if (!outcome.ok) return outcome;
  // Other tabs of the same phone show what it wrote.
  live.publisher.answered(sessionId, {
    roundId,
    said: [{ participantId, part: 0, by: socket.id }],
    woken: [],
  });
  return accept(null);
}
