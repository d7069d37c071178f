// What is sent to the screens of this process: whole views on connecting and after changes, small news in between.

import type { Tally } from "../../lib/session/views";
import { hostView, playerView, type Snapshot, STANDINGS_SHOWN, screenView } from "../../lib/session/views-of";
import { countAnswers, readVotes } from "../store/answers";
import { readEveryone, readStandings, readYou } from "../store/standings";
import type { Desk } from "./desk";
import type { Audience } from "./news";
import type { Known } from "./snapshots";
import { type LiveSocket, localSockets, rooms } from "./sockets";

/** A few milliseconds of writing; then the answers of other classes have their turn. */
const PHONES_AT_ONCE = 100;

/** The first view of a connection; refresh, rejoin, late join and reconnect are this one path. */
export async function greet(desk: Desk, socket: LiveSocket, known: Known): Promise<void> {
  const { speaker } = socket.data;
  const { snapshot } = known;
  switch (speaker.role) {
    case "host":
      socket.emit("view", hostView(snapshot, await stageNews(desk, speaker.sessionId, snapshot), Date.now()));
      return;
    case "screen":
      socket.emit(
        "view",
        screenView(snapshot, await stageNews(desk, speaker.sessionId, snapshot), Date.now()),
      );
      return;
    case "guest":
      socket.emit("view", { ...known.phone, now: Date.now(), you: null });
      return;
    case "player": {
      const you = await readYou(desk.db, speaker.participantId, snapshot);
      if (you) socket.emit("view", { ...known.phone, now: Date.now(), you });
      else sendAway(desk, speaker.participantId);
    }
  }
}

/** Tells all of a participant's tabs, on any process, that it is no longer in the class. */
export function sendAway({ io }: Desk, participantId: string): void {
  const phones = io.in(rooms.participant(participantId));
  phones.emit("removed");
  phones.disconnectSockets(true);
}

export async function deliverChange(desk: Desk, sessionId: string, audience: Audience): Promise<void> {
  const phones = audience === "stage" ? 0 : localSockets(desk.io, rooms.phones(sessionId)).length;
  const stage = stageSize(desk, sessionId);
  if (phones + stage === 0) return;
  const known = await desk.snapshots.fresh(sessionId);
  if (!known) return;
  if (phones > 0) await deliverToPhones(desk, sessionId, known, audience);
  if (stage > 0) await deliverToStage(desk, sessionId, known.snapshot);
}

/** One broadcast where phones see alike, and one message a phone where each has something of its own. */
async function deliverToPhones(
  desk: Desk,
  sessionId: string,
  known: Known,
  audience: Audience,
): Promise<void> {
  const { io, db } = desk;
  if (audience !== "each") {
    io.local.to(rooms.phones(sessionId)).emit("view", { ...known.phone, now: Date.now() });
    return;
  }
  const everyone = await readEveryone(db, sessionId, known.snapshot);
  const view = playerView(known.snapshot, Date.now());
  for (const [index, phone] of localSockets(io, rooms.phones(sessionId)).entries()) {
    if (index % PHONES_AT_ONCE === PHONES_AT_ONCE - 1) await new Promise(setImmediate);
    const { speaker } = phone.data;
    const you = speaker.role === "player" ? (everyone.get(speaker.participantId) ?? null) : null;
    phone.emit("view", { ...view, you });
  }
}

async function deliverToStage(desk: Desk, sessionId: string, snapshot: Snapshot): Promise<void> {
  const news = await stageNews(desk, sessionId, snapshot);
  desk.io.local.to(rooms.hosts(sessionId)).emit("view", hostView(snapshot, news, Date.now()));
  desk.io.local.to(rooms.screens(sessionId)).emit("view", screenView(snapshot, news, Date.now()));
}

async function stageNews(desk: Desk, sessionId: string, snapshot: Snapshot) {
  const isOver = snapshot.state.phase === "finished" || snapshot.state.phase === "ended";
  const [standings, tally] = await Promise.all([
    readStandings(desk.db, sessionId, isOver ? undefined : STANDINGS_SHOWN),
    readTally(desk, sessionId, snapshot),
  ]);
  return { standings, tally };
}

export async function deliverTally(desk: Desk, sessionId: string): Promise<void> {
  if (stageSize(desk, sessionId) === 0) return;
  const known = await desk.snapshots.latest(sessionId);
  const tally = known && (await readTally(desk, sessionId, known.snapshot));
  if (tally) desk.io.local.to([rooms.hosts(sessionId), rooms.screens(sessionId)]).emit("tally", tally);
}

/**
 * Someone who answered and then left still counts as present: "12 of 12" says that nobody who is here
 * is still thinking.
 */
async function readTally(desk: Desk, sessionId: string, snapshot: Snapshot): Promise<Tally | null> {
  const { state, question } = snapshot;
  if (!("round" in state) || !question) return null;
  const roundId = state.round.id;
  const here = await desk.roster.present(sessionId);
  const { answered, absent } = await countAnswers(desk.db, roundId, here);
  const tally = { roundId, answered, present: here.size + absent };
  if (state.phase === "open") return tally;
  const { revoteOf } = state.round;
  return {
    ...tally,
    votes: await readVotes(desk.db, roundId, question),
    ...(revoteOf !== null && { votesBefore: await readVotes(desk.db, revoteOf, question) }),
  };
}

/** A student with two tabs sees in both that the answer is in. The tab that sent it knows already. */
export async function deliverToOtherTabs(
  desk: Desk,
  sessionId: string,
  participantIds: readonly string[],
  sentHere: boolean,
): Promise<void> {
  const tabsThatKnow = sentHere ? 1 : 0;
  for (const id of participantIds) {
    if (localSockets(desk.io, rooms.participant(id)).length <= tabsThatKnow) continue;
    const known = await desk.snapshots.latest(sessionId);
    const you = known && (await readYou(desk.db, id, known.snapshot));
    if (you) desk.io.local.to(rooms.participant(id)).emit("you", you);
  }
}

function stageSize({ io }: Desk, sessionId: string): number {
  const hosts = localSockets(io, rooms.hosts(sessionId));
  return hosts.length + localSockets(io, rooms.screens(sessionId)).length;
}
