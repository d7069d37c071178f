// What is sent to the screens of this process after changes: whole views, small news in between.

import type { Audience } from "../../lib/session/events";
import { guestView, hostView, type Snapshot, screenView } from "../../lib/session/gate";
import { asksReasons } from "../../lib/session/shown-reasons";
import { windowNews } from "../../lib/session/window-news";
import type { Database } from "../store/database";
import { groupBy } from "../store/group-by";
import { whyRemoved } from "../store/participants";
import { readReasons } from "../store/reasons";
import type { Desk } from "./desk";
import { yousInTurns } from "./own";
import { shownWithOwn } from "./shown-with-own";
import type { Known } from "./snapshots";
import { type LiveSocket, localSockets, participantOf, rooms } from "./sockets";
import { standingsNow } from "./standings-now";
import { readTally } from "./tally";

/** A few milliseconds of writing; then answers have their turn. One stored meanwhile its phone has been told of, and it forgets none. */
const PHONES_AT_ONCE = 100;

/** What there is to tell a class: a new view, and to some phones what has changed of their own. */
export interface Delivery {
  audience: Audience;
  participantIds: readonly string[];
  /** The places of a round whose own part has changed. */
  woken: readonly { roundId: string; places: readonly number[] }[];
}

const loudness: Record<Audience, number> = {
  nobody: 0,
  teacher: 1,
  walk: 2,
  window: 3,
  everyone: 4,
  each: 5,
};

export function merge(earlier: Delivery, later: Delivery): Delivery {
  const isLouder = loudness[earlier.audience] > loudness[later.audience];
  return {
    audience: isLouder ? earlier.audience : later.audience,
    participantIds: earlier.participantIds.concat(later.participantIds),
    woken: earlier.woken.concat(later.woken),
  };
}

/** A session's deliveries wait for each other, so that no phone gets its own part of a round after that of the next. */
export async function deliver(desk: Desk, sessionId: string, delivery: Delivery): Promise<void> {
  const phones = localSockets(desk.io, rooms.phones(sessionId));
  const guests = localSockets(desk.io, rooms.guests(sessionId));
  const shown = teacherScreens(desk, sessionId);
  if (phones.length + guests.length + shown === 0) return;
  const known = await newest(desk, sessionId);
  if (!known) return;
  desk.heard.shown(sessionId, known.snapshot);
  // All eyes are on the big screen, and phones are many.
  if (shown > 0 && delivery.audience !== "nobody") await deliverToTeacher(desk, sessionId, known.snapshot);
  if (guests.length > 0) deliverToGuests(desk, sessionId, known, delivery);
  if (phones.length > 0) await deliverToPhones(desk, sessionId, known, delivery, phones);
}

function deliverToGuests({ io, clock }: Desk, sessionId: string, { phone }: Known, { audience }: Delivery) {
  if (audience !== "everyone" && audience !== "each") return;
  io.local.to(rooms.guests(sessionId)).emit("view", { ...guestView(phone), now: clock.now() });
}

/** One broadcast where phones see alike, and one message a phone where each has something of its own. */
async function deliverToPhones(
  desk: Desk,
  sessionId: string,
  known: Known,
  delivery: Delivery,
  phones: readonly LiveSocket[],
): Promise<void> {
  const { audience } = delivery;
  if (audience === "each") return deliverToEach(desk, sessionId, known, phones);
  if (audience === "everyone") {
    desk.io.local.to(rooms.phones(sessionId)).emit("view", { ...known.phone, now: desk.clock.now() });
  }
  const { version, stage } = known.phone;
  if (audience === "walk" && stage.phase === "revealed") {
    const { round, tellsAt, tried } = stage;
    desk.io.local.to(rooms.phones(sessionId)).emit("telling", { version, roundId: round.id, tellsAt, tried });
  }
  const window = audience === "window" && windowNews(known.phone, desk.clock.now());
  if (window) desk.io.local.to(rooms.phones(sessionId)).emit("window", window);
  const ids = await changedOf(desk, known.snapshot, delivery, phones);
  if (ids.length === 0) return;
  for await (const some of yousInTurns(desk, sessionId, known.snapshot, ids))
    for (const [id, you] of some) desk.io.local.to(rooms.participant(id)).emit("you", you());
}

async function deliverToEach(
  desk: Desk,
  sessionId: string,
  { snapshot, phone }: Known,
  phones: readonly LiveSocket[],
): Promise<void> {
  const before = new Set(phones);
  const waiting = groupBy(phones, ({ data }) => participantOf(data) ?? "");
  const view = { ...phone, now: desk.clock.now() };
  const show = shownWithOwn(view);
  let shown = 0;
  for await (const some of yousInTurns(desk, sessionId, snapshot)) {
    for (const [id, you] of some) {
      for (const socket of waiting.get(id) ?? []) show(socket, you());
      if (waiting.delete(id) && ++shown % PHONES_AT_ONCE === 0) await desk.clock.turn();
    }
  }
  // Who has joined since has read their own part themselves.
  for (const socket of localSockets(desk.io, rooms.phones(sessionId)))
    if (!before.has(socket)) socket.emit("view", view);
  const gone = [...waiting].flatMap(([id, sockets]) => sockets.map((socket) => ({ id, socket })));
  if (gone.length === 0) return;
  // Last: while this is read, what was read of the others grows old.
  const why = await whyRemoved(
    desk.db,
    gone.map(({ id }) => id),
  );
  for (const { id, socket } of gone) sendAway(socket, why(id));
}

/** Nobody stays connected who is no longer in the class. */
export function sendAway(socket: LiveSocket, why: "removed" | "blocked"): void {
  socket.emit("removed", why);
  socket.disconnect(true);
}

/** Whose own part has changed: those who answered, and those whom an answer of the round that is on has woken. */
async function changedOf(
  { roundOf }: Desk,
  { state }: Snapshot,
  { participantIds, woken }: Delivery,
  phones: readonly LiveSocket[],
): Promise<string[]> {
  const ids = new Set(participantIds);
  const roundId = "round" in state ? state.round.id : null;
  const places = new Set(woken.flatMap((each) => (each.roundId === roundId ? each.places : [])));
  const round = roundId !== null && places.size > 0 ? await roundOf(roundId) : null;
  for (const { data } of round ? phones : []) {
    const { speaker } = data;
    if (speaker.role === "player" && round && places.has(round.placeOf(speaker.seat).at))
      ids.add(speaker.participantId);
  }
  return [...ids];
}

async function deliverToTeacher(desk: Desk, sessionId: string, snapshot: Snapshot): Promise<void> {
  const news = await teacherNews(desk, sessionId, snapshot);
  const { io, clock } = desk;
  io.local.to(rooms.hosts(sessionId)).emit("view", hostView(snapshot, news, clock.now()));
  io.local.to(rooms.screens(sessionId)).emit("view", screenView(snapshot, news, clock.now()));
  desk.heard.counted(sessionId, news.counted);
}

export async function teacherNews(desk: Desk, sessionId: string, snapshot: Snapshot) {
  const [ranked, counted, written] = await Promise.all([
    standingsNow(desk.db, sessionId, snapshot.state),
    readTally(desk, sessionId, snapshot),
    readWritten(desk.db, snapshot),
  ]);
  return { ...ranked, tally: counted?.tally ?? null, right: counted?.right, written, counted };
}

/** Once nobody can write any more, for the host alone. */
async function readWritten(db: Database, { state, round }: Snapshot) {
  if (state.phase !== "closed" || !state.counted || !round || !asksReasons(state, round)) return undefined;
  return readReasons(db, state.round.id);
}

export async function deliverTally(desk: Desk, sessionId: string): Promise<void> {
  if (teacherScreens(desk, sessionId) === 0) return desk.heard.counted(sessionId, null);
  const known = await newest(desk, sessionId);
  const counted = known && (await readTally(desk, sessionId, known.snapshot));
  if (!counted) return;
  desk.io.local.to([rooms.hosts(sessionId), rooms.screens(sessionId)]).emit("tally", counted.tally);
  desk.heard.counted(sessionId, counted);
}

/** What is told next is never older than what was told last. */
const newest = ({ snapshots, heard }: Desk, sessionId: string) =>
  snapshots.atLeast(sessionId, heard.versionOf(sessionId));

export function teacherScreens({ io }: Desk, sessionId: string): number {
  const hosts = localSockets(io, rooms.hosts(sessionId));
  return hosts.length + localSockets(io, rooms.screens(sessionId)).length;
}
