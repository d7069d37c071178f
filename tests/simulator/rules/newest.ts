// Every connected screen shows the newest committed state, two seconds after the last fault, without anybody pressing anything.

import type { LiveState } from "../../../app/live/live-state";
import { kindOf, type Question } from "../../../lib/questions/kinds";
import { dealtIn, placesIn } from "../../../lib/session/deal";
import { guestView, hostView, playerView, type Snapshot, screenView } from "../../../lib/session/gate";
import { shareRight } from "../../../lib/session/results";
import { asksReasons } from "../../../lib/session/shown-reasons";
import { allSaid, progressOf, summaryOf, worthOf } from "../../../lib/session/stored-answers";
import type { Tally, View, You } from "../../../lib/session/views";
import { youOf } from "../../../lib/session/you";
import { MISSED_AFTER_MS } from "../../../server/news/company";
import { standingsNow } from "../../../server/news/standings-now";
import { everyoneIn } from "../../server/support/everyone";
import type { Device } from "../people/device";
import { countAnswers, readAnswers, readAnswersBefore, readCovered } from "../store/answers";
import { MemoryDatabase } from "../store/memory";
import { readReasons } from "../store/reasons";
import { currentRun } from "../store/runs";
import { readSnapshot } from "../store/sessions";
import type { World } from "../world/world";

const WITHIN_MS = 2_000;
/** For the last message to arrive. */
const UNDER_WAY_MS = 250;

/**
 * Nobody begins anything and nothing goes wrong, until every screen has had its time. Who was connected to a process that
 * has died nobody knows until it is missed: how many are here is right as soon after that.
 */
export async function checkNewest(world: World): Promise<void> {
  const { clock, watch, faults, processes } = world;
  watch.quiet(true);
  for (let waited = 0; watch.asking > 0 && waited < 8_000; waited += 100) await clock.sleep(100);
  faults.calm = true;
  watch.stirred();
  const deaths = processes.filter(({ alive }) => !alive).map(({ diedAt }) => diedAt);
  const missed = Math.max(0, ...deaths) + MISSED_AFTER_MS;
  const stood = Math.max(0, ...processes.map(({ stalledUntil }) => stalledUntil));
  const latest = () => Math.max(watch.lastStir, stood);
  await hadTime(world, latest);
  const isKnown = missed + WITHIN_MS + UNDER_WAY_MS <= clock.now;
  await compare(world, isKnown);
  if (!isKnown) {
    await hadTime(world, () => Math.max(latest(), missed));
    await compare(world, true);
  }
  faults.calm = false;
  watch.quiet(false);
}

/** Waits until every screen has had its time since the latest of what goes on meanwhile. */
async function hadTime({ clock }: World, latest: () => number): Promise<void> {
  for (;;) {
    const left = latest() + WITHIN_MS + UNDER_WAY_MS - clock.now;
    if (left <= 0) return;
    await clock.sleep(left);
  }
}

async function compare(world: World, isKnown: boolean): Promise<void> {
  const { tables, session, watch } = world;
  const db = new MemoryDatabase(tables);
  const snapshot = await readSnapshot(db, session.id);
  if (!snapshot) return;
  const present = presentIn(world);
  const { standings, found } = await standingsNow(db, session.id, snapshot.state);
  const tally = await tallyOf(db, snapshot, present);
  const forHost = { right: await rightOf(db, snapshot, tally), written: await writtenOf(db, snapshot) };
  const yous = await yousOf(db, session.id, snapshot);
  const run = await currentRun(db, session.id);
  for (const device of watch.devices) {
    if (!device.online || !device.isSettled) continue;
    if (device.line?.socket?.data.speaker.role === "wall") {
      checkWall(world, device, snapshot);
      continue;
    }
    const { view } = device.state;
    const expected = (): View => {
      if (view?.role === "host") return hostView(snapshot, { standings, found, tally, ...forHost }, 0);
      if (view?.role === "screen") return screenView(snapshot, { standings, found, tally }, 0);
      const { speaker } = device.line?.socket?.data ?? {};
      const you = speaker?.role === "player" ? (yous.get(speaker.participantId) ?? null) : null;
      const phone = playerView(snapshot, 0, you);
      return you ? phone : guestView(phone);
    };
    const newest = expected();
    const difference = differenceBetween(
      seen(device.state, newest, isKnown),
      seen({ view: newest, run: null }, newest, isKnown),
      "view",
    );
    if (difference) watch.broken("every screen ends at the newest state", `${device.name} ${difference}`);
    if (view?.role !== "player" && isKnown)
      checkRoster(world, device, snapshot.state.settings.namesShown || view?.role === "host", present);
    if (view?.role === "player" && !view.you) continue;
    checkRun(world, device, run && { step: run.run.step, parameters: run.run.parameters });
  }
}

function checkWall({ watch, session }: World, { name, state }: Device<View>, snapshot: Snapshot): void {
  const { code, title, state: now } = snapshot;
  const phones = session.people.filter(({ removedAt }) => !removedAt).length;
  const { lobbyOpen, joinAddress } = now.settings;
  const newest = { code, title, lobbyOpen, joinAddress, phones, isOver: now.phase === "ended" };
  const difference = differenceBetween(state.wall, newest, "wall");
  if (difference) watch.broken("every screen ends at the newest state", `${name} ${difference}`);
}

/** Who is in the class, and whose phone is connected. */
function checkRoster(
  { watch, session }: World,
  { name, state }: Device<View>,
  named: boolean,
  present: ReadonlySet<string>,
): void {
  const known = (people: readonly { id: string; nickname: string; present: boolean }[]) =>
    Object.fromEntries(
      people.map(({ id, nickname, present }) => [id, { nickname: named ? nickname : "", present }]),
    );
  const people = session.people
    .filter(({ removedAt }) => !removedAt)
    .map((one) => ({ ...one, present: present.has(one.id) }));
  const difference = differenceBetween(known(state.roster), known(people), "roster");
  if (difference) watch.broken("every screen ends at the newest state", `${name} ${difference}`);
}

function checkRun(
  { watch }: World,
  { name, state }: Device<View>,
  run: { step: number; parameters: Float64Array } | null,
): void {
  const shown = state.run;
  if (!run) return;
  if (shown?.training.step !== run.step || String(shown.parameters) !== String(run.parameters))
    watch.broken(
      "every screen ends at the newest numbers of the run",
      `${name} is at ${shown?.training.step}`,
    );
}

/** What of a view is on the screen: how many are here where that can be known, a phone's own part only where it belongs to the round, a run where it was last told to be. */
function seen({ view, run }: Pick<LiveState<View>, "view" | "run">, newest: View, isKnown: boolean) {
  if (!view) return null;
  const training = run && view.training?.runId === run.training.runId ? run.training : view.training;
  if (view.role !== "player") {
    const standings = view.standings.filter(({ score }) => score > 0);
    const tally = view.tally && { ...view.tally, present: isKnown ? view.tally.present : null };
    return { ...view, training, standings, tally };
  }
  const roundId = "round" in newest.stage ? newest.stage.round.id : null;
  const { you } = view;
  if (!you) return { ...view, training };
  // Why it was said, a tab knows of itself alone.
  const { reason: _, ...answers } = you.said ?? {};
  const said = you.said?.roundId === roundId ? answers : null;
  const outcome = you.outcome?.roundId === roundId ? you.outcome : null;
  const hasOwn = newest.role === "player" && roundId !== null && newest.you?.own;
  return { ...view, training, you: { ...you, said, outcome, own: hasOwn ? ownSeen(you.own) : null } };
}

/** How far a relay is only whoever waits in it is told. */
function ownSeen(own: You["own"]) {
  return own && "arrived" in own && own.arrived !== null ? { ...own, waitsAt: null } : own;
}

/** What differs from message to message, and what only a new view of the whole class tells: how many there are in it. */
const IGNORED = new Set(["now", "version", "of", "place", "sharedBy"]);

/** Where two values differ, in words; null where they are equal. What is undefined is not there. */
function differenceBetween(shown: unknown, newest: unknown, path: string): string | null {
  if (Object.is(shown, newest)) return null;
  if (!isTree(shown) || !isTree(newest))
    return `shows ${words(shown)} as its ${path} instead of ${words(newest)}`;
  for (const key of Object.keys(shown)) {
    const difference = differenceAt(key, shown, newest, path);
    if (difference) return difference;
  }
  for (const key of Object.keys(newest)) {
    const difference = key in shown ? null : differenceAt(key, shown, newest, path);
    if (difference) return difference;
  }
  return null;
}

function differenceAt(key: string, shown: object, newest: object, path: string): string | null {
  if (IGNORED.has(key)) return null;
  const [own, other] = [Reflect.get(shown, key), Reflect.get(newest, key)];
  return Object.is(own, other) ? null : differenceBetween(own, other, `${path}.${key}`);
}

const isTree = (value: unknown): value is object => typeof value === "object" && value !== null;

const words = (value: unknown) => JSON.stringify(value) ?? "nothing";

function presentIn({ processes }: World): Set<string> {
  const ids = processes
    .filter(({ alive }) => alive)
    .flatMap(({ server }) => [...server.sockets.sockets.values()])
    .flatMap(({ data: { speaker } }) => (speaker.role === "player" ? speaker.participantId : []));
  return new Set(ids);
}

async function tallyOf(
  db: MemoryDatabase,
  snapshot: Snapshot,
  connected: Set<string>,
): Promise<Tally | null> {
  const { state, round } = snapshot;
  if (!("round" in state) || !round) return null;
  const here = new Set([...connected].filter((id) => !db.tables.participants.get(id)?.removedAt));
  const roundId = state.round.id;
  const { period, wakes } = kindOf(round.question);
  const { answered, absent } = await countAnswers(db, roundId, here);
  const tally: Tally = { roundId, answered, present: here.size + absent };
  if (state.phase === "open" || (state.phase === "closed" && !state.counted)) {
    const covered = await readCovered(db, roundId, period(round.question), wakes !== null);
    const progress = progressOf(round.question, covered, dealtIn(round.deal));
    return progress ? { ...tally, progress } : tally;
  }
  const summarize = async (id: string) =>
    summaryOf(round.question, await answersTo(db, id, round.question), dealtIn(round.deal));
  const { revoteOf } = state.round;
  const summary = await summarize(roundId);
  return revoteOf === null ? { ...tally, summary } : { ...tally, summary, before: await summarize(revoteOf) };
}

/** In the order in which they were said where they are handed on, or else equal ones as one. */
function answersTo(db: MemoryDatabase, roundId: string, question: Question) {
  const { period, wakes } = kindOf(question);
  return wakes ? readAnswersBefore(db, roundId) : readAnswers(db, roundId, period(question));
}

/** What the host goes by: of a round that has been counted, and not revealed. */
async function rightOf(db: MemoryDatabase, { state, round }: Snapshot, tally: Tally | null) {
  if (state.phase !== "closed" || !state.counted || !round || !tally) return undefined;
  const answers = await answersTo(db, state.round.id, round.question);
  return shareRight([worthOf(round.question, answers, dealtIn(round.deal), tally.answered)]) ?? undefined;
}

/** Why, for the host alone, of the same round. */
async function writtenOf(db: MemoryDatabase, { state, round }: Snapshot) {
  const mayTell = state.phase === "closed" && state.counted && round && asksReasons(state, round);
  return mayTell ? readReasons(db, state.round.id) : undefined;
}

async function yousOf(db: MemoryDatabase, sessionId: string, snapshot: Snapshot): Promise<Map<string, You>> {
  const { state, round } = snapshot;
  const people = await everyoneIn(db, sessionId, state);
  const before =
    "round" in state && round && kindOf(round.question).wakes
      ? allSaid(round.question, await readAnswersBefore(db, state.round.id), dealtIn(round.deal))
      : [];
  const placeOf = placesIn(round?.deal ?? null);
  return new Map([...people].map(([id, one]) => [id, youOf(snapshot, one, placeOf(one.seat), before)]));
}
