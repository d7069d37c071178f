// What a screen knows of its class, and how each message from the server changes it.

import type { Refusal } from "../../lib/protocol";
import type { AskedToShow, ScreensNews, Wall } from "../../lib/session/screens";
import type {
  PhoneStage,
  PlayerView,
  RosterEntry,
  RosterNews,
  RunNews,
  Stage,
  Tally,
  TellingNews,
  View,
  WindowNews,
  You,
} from "../../lib/session/views";
import { type RunState, withRunNews } from "./run-state";
import { type ClockSamples, withSample } from "./server-clock";

/** `live` from the first view on; `lost` while a connection that was or should be there is not. */
export type Connection = "connecting" | "live" | "lost";

export interface LiveState<V extends View> {
  connection: Connection;
  /** Why the server will not have this screen; nothing more comes after it. */
  refusal: Refusal | null;
  view: V | null;
  /** One that shows a run whose numbers have not come yet: with them it takes the place of `view`. */
  coming: V | null;
  clock: ClockSamples;
  /** Who has joined; stays empty on a phone. */
  roster: readonly RosterEntry[];
  /** The numbers of the training run, or null while there is none. */
  run: RunState | null;
  /** All that a big screen is shown while nobody has admitted it; else null. */
  wall: Wall | null;
  /** What became of its asking; null before. */
  asked: AskedToShow | null;
  /** Big screens that ask the host, or were admitted. */
  screens: ScreensNews;
}

const noScreens: ScreensNews = { waiting: [], admitted: [] };

export function emptyState<V extends View>(): LiveState<V> {
  const shown = { view: null, coming: null, clock: [], roster: [], run: null, wall: null };
  return { connection: "connecting", refusal: null, ...shown, asked: null, screens: noScreens };
}

/**
 * A view replaces the one before unless it is older, or shows a run that has not come yet; a phone's keeps its own part where a
 * broadcast leaves it out.
 */
export function withView<V extends View>(state: LiveState<V>, view: V, receivedAt: number): LiveState<V> {
  const clock = withSample(state.clock, view.now, receivedAt);
  const heard: LiveState<V> = { ...state, connection: "live", refusal: null, clock, wall: null, asked: null };
  const newest = state.coming ?? state.view;
  if (newest && view.version < newest.version) return heard;
  return waitsForRun(state, view) ? { ...heard, coming: view } : withShown(heard, view);
}

const withShown = <V extends View>(state: LiveState<V>, view: V): LiveState<V> => ({
  ...state,
  run: keepRun(state.run, view),
  view: keepOwnPart(state.view, view),
  coming: null,
});

/** A network that comes after something else comes as it is now, and not first as it was when it was last seen. */
function waitsForRun<V extends View>({ view: before, run }: LiveState<V>, view: V): boolean {
  const { stage, training } = view;
  if (!before || stage.phase !== "lobby" || !training || isAt(run, view)) return false;
  // Who has not joined is told of no run.
  if (before.role === "player" && !before.you) return false;
  return before.stage.phase !== "lobby" || (run !== null && run.training.runId !== training.runId);
}

function isAt(run: RunState | null, { version, training }: View): boolean {
  if (!run || run.training.runId !== training?.runId) return false;
  return run.version >= version || run.training.step === training.step;
}

/** Numbers may come before the view that first shows their run, and between the two one from before it. */
function keepRun(run: RunState | null, { version, training }: View): RunState | null {
  return run && (run.version > version || run.training.runId === training?.runId) ? run : null;
}

function keepOwnPart<V extends View>(before: V | null, view: V): V {
  if (view.role !== "player" || view.you === null || before?.role !== "player") return view;
  const { you, stage }: PlayerView = view;
  return { ...view, you: you ? keepSaid(before.you, you, stage) : before.you };
}

/**
 * Nobody takes an answer back: what was read before the last one was stored may come after the word that it was, and so may the
 * word of one that was stored a round ago.
 */
function keepSaid(before: You | null | undefined, you: You, stage: Stage | PhoneStage): You {
  const round = roundOf(stage);
  const known = before?.said;
  const news = you.said;
  if (!round || known?.roundId !== round.id) return you;
  if (news && news.roundId !== round.id) return { ...you, said: known };
  const longer = known.parts.length > (news?.parts.length ?? 0) ? known.parts : (news?.parts ?? []);
  const parts = longer.map((_, part) => news?.parts[part] ?? known.parts[part] ?? null);
  const { reason } = news ?? known;
  return { ...you, said: { roundId: round.id, parts, ...(reason && { reason }) } };
}

/** A tally belongs to the round on show, or is too late to matter; what all answers come to stays known, and how far they are is over then. */
export function withTally<V extends View>(state: LiveState<V>, tally: Tally): LiveState<V> {
  const { view } = state;
  if (!view || view.role === "player" || roundOf(view.stage)?.id !== tally.roundId) return state;
  const { summary, before } = view.tally?.roundId === tally.roundId ? view.tally : {};
  const { progress, ...counts } = tally;
  const told = summary ? { summary, before, ...counts } : tally;
  return { ...state, view: { ...view, tally: told } };
}

export function withYou<V extends View>(state: LiveState<V>, you: You): LiveState<V> {
  const { view } = state;
  if (view?.role !== "player") return state;
  return { ...state, view: { ...view, you: keepSaid(view.you, you, view.stage) } };
}

/** A phone that does not show the round's reveal yet is about to be told the whole. */
export function withTelling<V extends View>(
  state: LiveState<V>,
  { version, roundId, tellsAt, tried }: TellingNews,
): LiveState<V> {
  const { view } = state;
  if (view?.role !== "player" || view.stage.phase !== "revealed" || view.version > version) return state;
  if (view.stage.round.id !== roundId) return state;
  return { ...state, view: { ...view, version, stage: { ...view.stage, tellsAt, tried } } };
}

/** A phone that does not show the round yet is about to be told the whole. */
export function withWindow<V extends View>(
  state: LiveState<V>,
  { version, now, roundId, phase, ...window }: WindowNews,
  receivedAt: number,
): LiveState<V> {
  const heard = { ...state, clock: withSample(state.clock, now, receivedAt) };
  const { view } = state;
  if (view?.role !== "player" || view.version > version) return heard;
  const { stage } = view;
  if ((stage.phase !== "open" && stage.phase !== "closed") || stage.round.id !== roundId) return heard;
  return { ...heard, view: { ...view, version, stage: { phase, round: { ...stage.round, ...window } } } };
}

export function withRoster<V extends View>(state: LiveState<V>, news: RosterNews): LiveState<V> {
  const byId = new Map(news.full ? [] : state.roster.map((entry) => [entry.id, entry]));
  for (const entry of news.entries) byId.set(entry.id, entry);
  for (const id of news.removed) byId.delete(id);
  return { ...state, roster: [...byId.values()] };
}

/** The news is also the newest word on where the run is. */
export function withRun<V extends View>(state: LiveState<V>, news: RunNews): LiveState<V> {
  const run = withRunNews(state.run, news);
  if (run === state.run) return state;
  const { coming } = state;
  return coming && isAt(run, coming) ? withShown({ ...state, run }, coming) : { ...state, run };
}

/** A big screen that may no longer show the class forgets what it showed. */
export function withWall<V extends View>(state: LiveState<V>, wall: Wall, receivedAt: number): LiveState<V> {
  if (state.wall && wall.version < state.wall.version) return { ...state, connection: "live" };
  const { screens, asked } = state;
  const clock = withSample(state.clock, wall.now, receivedAt);
  return { ...emptyState<V>(), connection: "live", clock, wall, asked, screens };
}

export function withAsked<V extends View>(state: LiveState<V>, asked: AskedToShow): LiveState<V> {
  return state.wall ? { ...state, asked } : state;
}

function roundOf(stage: Stage | PhoneStage) {
  return "round" in stage ? stage.round : null;
}
