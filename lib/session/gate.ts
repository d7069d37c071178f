// The one gate to the screens: from what the store knows of a session to what each role may see of it, and nothing else.

import { formulasIn } from "../formula/formulas";
import type { Formulas } from "../formula/tree";
import { type Item, kindsOf } from "../questions/item";
import { questionNumber } from "../questions/item-numbers";
import { type KindName, kindNames, kindOf, kinds } from "../questions/kinds";
import type { LocalizedText } from "../questions/localized-text";
import { showSlide } from "../questions/slide";
import type { FrozenRound } from "./context";
import { handsOn, leadsOn, secondsLeft } from "./host-only";
import { phoneStage } from "./phone-stage";
import type { WrittenReasons } from "./reasons";
import { scriptOf } from "./script-of";
import { shownOf } from "./shown-question";
import { asksReasons, pickedIn, shownReasons } from "./shown-reasons";
import { positionOf, type RoundClock, type SessionState, type Settings } from "./state";
import { type RoundFound, risersOf, type Standing, type Together } from "./together";
import { type RunMoment, trainingOf } from "./training-state";
import type {
  HostView,
  PlayerView,
  RoundView,
  RunNews,
  ScreenView,
  Stage,
  Tally,
  Upcoming,
  You,
} from "./views";

/** How many places the projector has room for. */
export const STANDINGS_SHOWN = 8;

/** A session read at one moment. */
export interface Snapshot {
  version: number;
  code: string;
  title: LocalizedText;
  programme: Item[];
  state: SessionState;
  /** The state's round as it was frozen at opening; null between rounds. */
  round: FrozenRound | null;
  /** The run on the screens; null while there is none. */
  run: RunMoment | null;
}

/** What host and projector see besides the stage. */
export interface TeacherNews {
  /** Everyone, best first; empty where no standings are shown. */
  standings: Standing[];
  found: RoundFound[];
  tally: Tally | null;
  /** As in `HostView`. */
  right?: number | undefined;
  written?: WrittenReasons[] | undefined;
}

export const showsStandings = ({ phase }: SessionState): boolean =>
  phase === "standings" || phase === "finished" || phase === "ended";

function togetherOf({ state, programme }: Snapshot, { standings, found }: TeacherNews): Together | null {
  if (!showsStandings(state)) return null;
  const rounds = found.map(({ position, ...round }) => ({
    number: numberAt(programme, position),
    ...round,
  }));
  return { rounds, risers: risersOf(standings) };
}

export function hostView(snapshot: Snapshot, news: TeacherNews, now: number): HostView {
  const { state, run } = snapshot;
  const { standings, tally, right, written } = news;
  const picked = pickedIn(state).map(({ id }) => id);
  const stage = stageOf(snapshot);
  const upcoming = upcomingOf(snapshot);
  const script = scriptOf(snapshot);
  return {
    role: "host",
    ...forAll(snapshot, now),
    ...typeset(stage, upcoming, script),
    settings: state.settings,
    stage,
    walk: state.phase === "revealed" ? state.walk : null,
    tally,
    upcoming,
    pace: { begunAt: state.begunAt ?? null, left: secondsLeft(snapshot.programme, state, run) },
    ...leadsOn(snapshot.programme, state),
    script,
    ...(right !== undefined && { right }),
    ...(handsOn(state, snapshot.round) && { handsOn: true }),
    ...(written && { written, picked }),
    standings: state.phase === "standings" ? standings.slice(0, STANDINGS_SHOWN) : standings,
    together: togetherOf(snapshot, news),
    forgottenAt: state.training ? (run?.forgottenAt ?? null) : null,
  };
}

export function screenView(snapshot: Snapshot, news: TeacherNews, now: number): ScreenView {
  const { state } = snapshot;
  const { namesShown, placesOnPhones } = state.settings;
  // Between its questions a quiet class sees what it is as one, and nobody's place.
  const isRanked = placesOnPhones || state.phase !== "standings";
  const shown = isRanked ? news.standings.slice(0, STANDINGS_SHOWN) : [];
  const together = togetherOf(snapshot, news);
  const stage = stageOf(snapshot);
  return {
    role: "screen",
    ...forAll(snapshot, now),
    ...typeset(stage),
    settings: state.settings,
    stage,
    walk: state.phase === "revealed" ? state.walk : null,
    tally: news.tally,
    standings: namesShown ? shown : shown.map((standing) => ({ ...standing, nickname: "" })),
    together: together && { ...together, risers: isRanked && namesShown ? together.risers : [] },
  };
}

/** Whether anybody may be told what the answers to the state's round come to: only once nobody can answer any more. */
export function mayTellVotes(state: SessionState): boolean {
  switch (state.phase) {
    case "closed":
      // A class that was live while the server was upgraded may have no word on it yet.
      return state.counted === true;
    case "revealed":
    case "standings":
      return true;
    default:
      return false;
  }
}

/** What all phones see alike. With `you` what is one phone's own; null for a guest. */
export function playerView(snapshot: Snapshot, now: number, you?: You | null): PlayerView {
  const stage = phoneStage(stageOf(snapshot), snapshot.state);
  return {
    role: "player",
    ...forAll(snapshot, now),
    ...typeset(stage),
    settings: phoneSettings(snapshot.state.settings),
    stage,
    ...(you !== undefined && { you }),
  };
}

/** Of that, all that is drawn on a phone which has not joined: whose door it is, whether it is open, and what comes behind it. */
export function guestView({ reasons: _, formulas: __, ...view }: PlayerView): PlayerView {
  const phase = view.stage.phase === "ended" ? "ended" : "lobby";
  return { ...view, stage: { phase }, training: null, you: null };
}

/** Whether a phone that joins now has more to draw than it knew at the door. */
export const isAtWork = ({ stage, training }: PlayerView): boolean =>
  stage.phase !== "lobby" || training !== null;

const phoneSettings = ({ lobbyOpen, placesOnPhones }: Settings): PlayerView["settings"] => ({
  lobbyOpen,
  ...(placesOnPhones && { places: true as const }),
});

/** The numbers of a run as any screen may have them: no gradient while a round is on, which may ask for its signs. */
export function runDuring(phase: SessionState["phase"], news: RunNews): RunNews {
  if (phase !== "open" && phase !== "closed") return news;
  const { gradient: _, ...rest } = news;
  return rest;
}

function forAll(snapshot: Snapshot, now: number) {
  const { version, code, title, programme, state, run } = snapshot;
  const training = trainingOf(state.training, run);
  const reasons = shownReasons(state);
  return {
    version,
    now,
    code,
    title,
    questions: programme.filter(({ kind }) => kind !== "slide").length,
    items: programme.length,
    next: state.next,
    kinds: kindsThatMayCome(programme, training !== null),
    training,
    ...(reasons.length > 0 && { reasons }),
  };
}

function typeset(...shown: readonly unknown[]): { formulas?: Formulas } {
  const formulas = formulasIn(shown);
  return Object.keys(formulas).length > 0 ? { formulas } : {};
}

/** While a network is trained, questions can be made of it at any moment. */
function kindsThatMayCome(programme: readonly Item[], isTraining: boolean): KindName[] {
  const written = kindsOf(programme);
  return kindNames.filter((name) => written.includes(name) || (isTraining && kinds[name].fromRun !== null));
}

const stages = new WeakMap<Snapshot, Stage>();

/** One for all screens: what was read at one moment never changes. */
function stageOf(snapshot: Snapshot): Stage {
  const stage = stages.get(snapshot) ?? Object.freeze(stageIn(snapshot));
  stages.set(snapshot, stage);
  return stage;
}

function stageIn(snapshot: Snapshot): Stage {
  const { state, programme } = snapshot;
  switch (state.phase) {
    case "lobby":
    case "finished":
    case "ended":
      return { phase: state.phase };
    case "slide": {
      const { phase, position, tried } = state;
      const item = programme[position];
      if (item?.kind !== "slide") return { phase: "lobby" };
      return { phase, position, slide: showSlide(item), ...(tried && { tried }) };
    }
    case "standings":
      return { phase: state.phase, round: { ...state.round, number: numberOf(programme, state.round) } };
    case "closed": {
      const { phase, talk } = state;
      const closed = { phase, round: roundView(snapshot, state), counted: mayTellVotes(state) };
      const hint = (talk?.hint && scriptOf(snapshot)?.unlock) || null;
      return talk ? { ...closed, talk: { since: talk.since, hint } } : closed;
    }
    case "open":
    case "revealed":
      return { phase: state.phase, round: roundView(snapshot, state) };
  }
}

function roundView(
  { programme, round }: Snapshot,
  state: SessionState & { phase: "open" | "closed" | "revealed" },
): RoundView {
  if (!round) throw new Error("A snapshot with a round on needs the round's question.");
  const { question } = round;
  return {
    ...state.round,
    shown: shownOf(question, state.phase === "revealed"),
    points: kindOf(question).isGraded(question) ? question.points : null,
    number: numberOf(programme, state.round),
    walkSteps: state.phase === "revealed" ? kindOf(question).steps(question) : 1,
    ...(asksReasons(state, round) && { reasonAfter: kindOf(question).parts(question, { at: 0, of: 1 }) }),
  };
}

const numberOf = (programme: readonly Item[], { origin }: RoundClock) =>
  numberAt(programme, positionOf(origin));

const numberAt = (programme: readonly Item[], position: number | null) =>
  position === null ? null : questionNumber(programme, position);

function upcomingOf({ programme, state }: Snapshot): Upcoming | null {
  const item = programme[state.next];
  if (!item) return null;
  if (item.kind === "slide") return { of: "slide", slide: showSlide(item) };
  return { of: "question", shown: shownOf(item, true), number: questionNumber(programme, state.next) };
}
