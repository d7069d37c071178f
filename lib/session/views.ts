// What each of the three screens is shown: the only shapes of live state that ever leave the server.

import type { Formulas } from "../formula/tree";
import type { Progress } from "../questions/kind";
import type { KindName } from "../questions/kinds";
import type { LocalizedText } from "../questions/localized-text";
import type { Script } from "../questions/script";
import type { Own, Shown, Summary } from "../questions/shown";
import type { ShownSlide } from "../questions/slide";
import type { Tried } from "../questions/tried";
import type { RunConfig } from "../training/run-config";
import type { StoryName } from "../training/stories";
import type { Verdicts, VoteScore } from "../training/vote-record";
import type { Reason, WrittenReasons } from "./reasons";
import type { Rank } from "./scoring";
import type { RoundClock, Settings, Walk } from "./state";
import type { Standing, Together } from "./together";
import type { TrainingState } from "./training-state";

/** A round on the screens, with nothing in it that a phone may not know yet. */
export interface RoundView extends RoundClock {
  shown: Shown;
  /** Of a right answer; null where nothing is right or wrong. */
  points: number | null;
  /** Of the question among those of the programme, from 1; null for a round about the run. */
  number: number | null;
  /** Of the reveal's walk; 1 until the round is revealed. */
  walkSteps: number;
  /** Whoever has given this many answers may write why; absent where nobody may. */
  reasonAfter?: number;
}

/** A round as phones get it: nothing that only a host decides by, or a projector draws. */
export type PhoneRound = Omit<RoundView, "origin" | "revoteOf" | "openedAt" | "walkSteps">;

type StageOf<Round, PastRound, Closed = unknown, Revealed = unknown, OnSlide = unknown> =
  | { phase: "lobby" }
  | ({ phase: "slide"; position: number; slide: ShownSlide } & OnSlide)
  | { phase: "open"; round: Round }
  | ({ phase: "closed"; round: Round } & Closed)
  | ({ phase: "revealed"; round: Round } & Revealed)
  | { phase: "standings"; round: PastRound }
  | { phase: "finished" }
  | { phase: "ended" };

/** The class talks: since when, and the sentence that helps where the host shows it. */
export interface TalkView {
  since: number;
  hint: LocalizedText | null;
}

/** Where a session is, as host and projector see it. */
export type Stage = StageOf<
  RoundView,
  RoundClock & Pick<RoundView, "number">,
  {
    /** Whether what was said may be told: nobody can answer any more. */
    counted: boolean;
    /** Absent while nobody is asked to talk. */
    talk?: TalkView;
  },
  unknown,
  /** The number of its picture that the host holds; phones look up. */
  { tried?: Tried }
>;

/** The same, as phones see it. */
export type PhoneStage = StageOf<
  PhoneRound,
  Pick<RoundView, "id" | "number">,
  unknown,
  Pick<TellingNews, "tellsAt" | "tried">
>;

/** The walk of a reveal was paused, moved on or back, or a number is tried out after it: all that this is to a phone. */
export interface TellingNews {
  /** Of the session; a phone ignores what is older than its view. */
  version: number;
  roundId: string;
  /** When phones tell how it went, in server milliseconds; null while the walk is held before its end. */
  tellsAt: number | null;
  /** The number that is tried out on the big screen. */
  tried: Tried | null;
}

/** The round takes answers for longer, or no more of them: all that this is to a phone that shows it. */
export interface WindowNews extends Pick<RoundClock, "closesAt" | "endedBy"> {
  /** Of the session; a phone ignores what is older than its view. */
  version: number;
  /** As in a view. */
  now: number;
  roundId: string;
  phase: "open" | "closed";
}

interface CommonView {
  /** Grows with every change; a screen ignores a view older than the one it shows. */
  version: number;
  /** The server's clock when the view was made, in milliseconds, so that a screen can correct its own. */
  now: number;
  code: string;
  title: LocalizedText;
  /** Number of questions in the programme. */
  questions: number;
  /** Number of items in it: questions and slides. */
  items: number;
  /** Position of the item that comes next; equal to `items` when none is left. */
  next: number;
  /** The kinds of question that may come: a screen loads what it needs of them before they do. */
  kinds: KindName[];
  /** Where the training run is, shown between rounds; its numbers come as `RunNews`. */
  training: TrainingState | null;
  /** What classmates wrote for their answers, as the host has picked it; absent while nothing is shown. */
  reasons?: Reason[];
  /** Those in what is shown, typeset; absent where there are none. */
  formulas?: Formulas;
}

/**
 * The numbers of the training run, in binary; `lib/training/floats` reads them. It comes whole on connecting and for a
 * new run, then with what changed: a screen keeps the losses it had up to `lossesFrom` and adds these. A screen that
 * has fewer, or another run, ignores the news: the whole is on its way.
 */
export interface RunNews {
  /** The version of the session these numbers belong to; a screen ignores older ones, and takes the newer `training`. */
  version: number;
  training: TrainingState;
  /** Only in the whole. */
  config?: RunConfig;
  parameters: Uint8Array | ArrayBuffer;
  /** The loss of each finished step, measured before its update. A run that was rewound still has those that came after. */
  losses: Uint8Array | ArrayBuffer;
  lossesFrom: number;
  /**
   * The gradient that the update goes by, only at the backward stage: where `zero_grad` is forgotten, it is not this
   * step's alone. No screen gets it while a round is on.
   */
  gradient?: Uint8Array | ArrayBuffer;
  /** Only for a run whose optimizer is the class. */
  votes?: RunVotes;
}

/** How the class has voted up to the step on show. */
export interface RunVotes {
  /** Step by step. */
  scores: VoteScore[];
  /** Participants who voted in any of these steps. */
  voters: number;
  /** What the class said of each weight in the last step; null before the first one. */
  last: Verdicts | null;
}

/** How a round is going, for host and projector; coalesced to a few a second. */
export interface Tally {
  roundId: string;
  answered: number;
  /** Participants with a connected phone, or who answered before they lost it. */
  present: number;
  /** Until then, and only where each is asked something of their own: how far that is, and nothing of what was said. */
  progress?: Progress;
  /** What all answers come to; only once the round takes no more of them. */
  summary?: Summary;
  /** What they came to before the class discussed, with `summary`. */
  before?: Summary;
}

/** What comes next, as the host may see it: with its answer. */
export type Upcoming = { of: "question"; shown: Shown; number: number } | { of: "slide"; slide: ShownSlide };

export interface RosterEntry {
  /** Names the participant to the host's commands; worthless as a credential. */
  id: string;
  nickname: string;
  robot: boolean;
  present: boolean;
  /** Server milliseconds. */
  joinedAt: number;
}

/** The host's roster grows and shrinks by this; with `full` it replaces what was there. */
export interface RosterNews {
  full: boolean;
  entries: RosterEntry[];
  removed: string[];
}

export interface HostView extends CommonView {
  role: "host";
  settings: Settings;
  stage: Stage;
  /** The reveal's position, driven by this screen. */
  walk: Walk | null;
  tally: Tally | null;
  /** Null when no item is left. */
  upcoming: Upcoming | null;
  /** At the standings the first places, and everyone once the class is finished. */
  standings: Standing[];
  /** At the standings and at the end; null before. */
  together: Together | null;
  /** When the class began, in server milliseconds, or null before; and about how many seconds what comes next takes. */
  pace: { begunAt: number | null; left: number };
  /** The slide that is on sends the class to a network, set up for this. */
  leadsToNetwork?: StoryName;
  /** The class has come back from there. */
  beenThere?: true;
  /** What to say to what is on, or else to what comes next; null where nobody wrote anything. */
  script: Script | null;
  /** What the class wrote in the round that has just been counted; absent where nobody could. */
  written?: WrittenReasons[];
  /** Which of it is shown. */
  picked?: string[];
  /** What one says is what the next is asked: there is nothing to talk about, or to vote on once more. */
  handsOn?: true;
  /** The share of the points that the class would earn for the round that has just been counted; absent where nothing is graded. */
  right?: number;
  /** The step of the run from which on `zero_grad` is forgotten, or null. A secret of the host's. */
  forgottenAt: number | null;
}

export interface ScreenView extends CommonView {
  role: "screen";
  settings: Settings;
  stage: Stage;
  walk: Walk | null;
  tally: Tally | null;
  /** The first places; nicknames are empty while names are hidden. */
  standings: Standing[];
  /** Names nobody while names are hidden. */
  together: Together | null;
}

/** One student's own part; nobody else receives it. While places stay off the phones, it has none. */
export interface You extends Rank {
  nickname: string;
  /** Order of joining, from 0. */
  seat: number;
  score: number;
  streak: number;
  /** Number of participants the place is out of. */
  of: number;
  /**
   * What is stored of this phone in the current round, by part; null before its first answer. With why, where it wrote that:
   * as it was when this was read, since another tab of the same phone may write as well.
   */
  said: { roundId: string; parts: (string | null)[]; reason?: string } | null;
  /** This phone's own part of the current round's question; null where everybody is asked the same. */
  own: Own | null;
  /** How the current round went, once it is revealed and where it is graded: `credit` is how much of it was right, from 0 to 1. */
  outcome: { roundId: string; correct: boolean; credit: number; points: number } | null;
}

export interface PlayerView extends CommonView {
  role: "player";
  settings: Pick<Settings, "lobbyOpen"> & { /** It shows its student's place. */ places?: true };
  stage: PhoneStage;
  /** Null for a phone that has not joined; absent in a broadcast, where the phone keeps what it had. */
  you?: You | null;
}

export type View = HostView | ScreenView | PlayerView;
