// What is one phone's own: read for one that connects, for some that something happened to, or for a whole class at once.

import { kindOf } from "../../lib/questions/kinds";
import { dealtIn, placesIn } from "../../lib/session/deal";
import type { Snapshot } from "../../lib/session/gate";
import { asksReasons } from "../../lib/session/shown-reasons";
import { type AnySaid, allSaid } from "../../lib/session/stored-answers";
import type { You } from "../../lib/session/views";
import { youOf } from "../../lib/session/you";
import { readAnswersBefore } from "../store/answers";
import type { Database } from "../store/database";
import { readOwnReasons } from "../store/reasons";
import { participantsInTurns, type StoredParticipant } from "../store/standings";
import type { Desk } from "./desk";

/** Beyond this many of a class the whole of it costs less. */
const FEW = 20;

/** By participant, each worked out when its phone is told: the first of a hall wait for no others. */
export type Yous = ReadonlyMap<string, () => You>;

/** Of the whole class where `ids` is left out, some at a time. Who is no longer in the class is not there. */
export async function* yousInTurns(
  desk: Pick<Desk, "db" | "owns">,
  sessionId: string,
  snapshot: Snapshot,
  ids?: readonly string[],
): AsyncGenerator<Yous> {
  const before = await saidBefore(desk.db, snapshot);
  const placeOf = placesIn(snapshot.round?.deal ?? null);
  for await (const some of read(desk, sessionId, snapshot, ids)) {
    const reasons = await ownReasons(desk.db, snapshot, some);
    const ownOf = (one: StoredParticipant): You => {
      const you = youOf(snapshot, one, placeOf(one.seat), before);
      const reason = reasons.get(one.id);
      return you.said && reason !== undefined ? { ...you, said: { ...you.said, reason } } : you;
    };
    yield new Map(some.map((one) => [one.id, () => ownOf(one)]));
  }
}

/** Only where the round asks for them. */
async function ownReasons(
  db: Database,
  { state, round }: Snapshot,
  participants: readonly { id: string; answers: readonly unknown[] }[],
): Promise<ReadonlyMap<string, string>> {
  if (!round || !("round" in state) || !asksReasons(state, round)) return new Map();
  const ids = participants.filter(({ answers }) => answers.length > 0).map(({ id }) => id);
  return ids.length > 0 ? readOwnReasons(db, state.round.id, ids) : new Map();
}

async function* read(
  { db, owns }: Pick<Desk, "db" | "owns">,
  sessionId: string,
  { state }: Snapshot,
  ids?: readonly string[],
): AsyncGenerator<StoredParticipant[]> {
  if (!ids || ids.length > FEW) {
    const wanted = ids && new Set(ids);
    for await (const some of participantsInTurns(db, sessionId, state))
      yield wanted ? some.filter(({ id }) => wanted.has(id)) : some;
    return;
  }
  const roundId = "round" in state ? state.round.id : null;
  const found = await Promise.all(ids.map((id) => owns.add({ id, roundId })));
  yield found.filter((one) => one !== null);
}

/** Only where what others say changes what a place gets. */
async function saidBefore(db: Database, { state, round }: Snapshot): Promise<AnySaid[]> {
  if (!("round" in state) || !round || !kindOf(round.question).wakes) return [];
  return allSaid(round.question, await readAnswersBefore(db, state.round.id), dealtIn(round.deal));
}
