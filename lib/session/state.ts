// The state of a live session: everything that decides what may happen next, small at any class size.

import { z } from "zod";
import type { Follows } from "../questions/kind";
import type { Tried } from "../questions/tried";
import type { PickedReason } from "./reasons";
import type { ShownRun } from "./training-state";

/** What a host may switch at any moment. */
export const settings = z.object({
  /** Whether new participants may join. */
  lobbyOpen: z.boolean(),
  /** Whether the projector shows nicknames. */
  namesShown: z.boolean(),
  /** Close a round as soon as everyone present has answered. */
  endEarly: z.boolean(),
  /** Points fall with answering time. */
  speedBonus: z.boolean(),
  /** Phones say which place their student has. */
  placesOnPhones: z.boolean(),
  /** Phones tell how it went at the reveal, and do not wait for its walk. */
  resultsAtOnce: z.boolean(),
  /** Host and projector show a graph's lines of Python beside it; classes of before there were any do not say. */
  pythonShown: z.boolean(),
  /** Whoever has answered may write why, in one line for the teacher. */
  asksReasons: z.boolean(),
  /** Where students join, as the host chose it. */
  joinAddress: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .refine((url) => URL.canParse(url) && new URL(url).origin === url)
    .optional(),
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  lobbyOpen: true,
  namesShown: true,
  endEarly: true,
  speedBonus: false,
  placesOnPhones: false,
  resultsAtOnce: false,
  pythonShown: false,
  asksReasons: false,
};

/** Where a round comes from: an item of the session's programme, or the training run and what is to follow there. */
export type Origin =
  | { of: "programme" /** From 0. */; position: number }
  | { of: "run"; runId: string; follows: Follows };

/** Of a round's item in the programme; null for a round about the network. */
export const positionOf = (origin: Origin): number | null =>
  origin.of === "programme" ? origin.position : null;

/** What ended a round: its time, the last answer of those who are here, or the host before either. */
export type RoundEnd = "time" | "everyone" | "host";

/** A round's place in the class and its window of time; all times are server milliseconds since the epoch. */
export interface RoundClock {
  id: string;
  origin: Origin;
  openedAt: number;
  /** When the buttons appear, after the reading time. */
  answersFrom: number;
  /** When answering ends, or null: when the host closes the round. */
  closesAt: number | null;
  /** Only once it has ended; rounds of before this was kept never say it. */
  endedBy?: RoundEnd;
  /** The round that asked the same before the class discussed it, or null. */
  revoteOf: string | null;
}

/** Where the reveal animation is: a step that was reached at a time, and whether it walks on by itself. */
export interface Walk {
  playing: boolean;
  step: number;
  at: number;
  /** It has been at its end before: what phones told then they go on telling. */
  told?: boolean;
  /** Once it is at its end: the number that the host tries out, until the walk is moved. */
  tried?: Tried;
}

/** The class talks about a question before it votes again. */
export interface Talk {
  since: number;
  /** Whether the big screen shows the sentence that helps. */
  hint: boolean;
}

/**
 * The life of a session. Between rounds it is in `lobby` (before the first, or after a skip), on a `slide` or in
 * `standings`; `finished` shows the podium and still has its code; `ended` is final.
 */
export type Phase =
  | { phase: "lobby" }
  | {
      phase: "slide";
      /** Of the item in the programme. */
      position: number;
      /** In its picture. */
      tried?: Tried;
      /** The class has come back from the network that it went to from here. */
      beenThere?: true;
    }
  | { phase: "open"; round: RoundClock; reasons?: PickedReason[] }
  /** Until it is counted, answers may still be on their way, and nobody is told what the others say. */
  | { phase: "closed"; round: RoundClock; counted: boolean; talk?: Talk; reasons?: PickedReason[] }
  | { phase: "revealed"; round: RoundClock; walk: Walk }
  | { phase: "standings"; round: RoundClock }
  | { phase: "finished" }
  | { phase: "ended" };

/** Where a class is between two items. */
export type Between = Extract<Phase, { phase: "lobby" | "slide" | "standings" }>;

export type PhaseName = Phase["phase"];

export type SessionState = Phase & {
  settings: Settings;
  /** Position of the item that comes next; equal to the programme's length when none is left. */
  next: number;
  /** Number of rounds opened so far. */
  rounds: number;
  /** When the first item was opened, in server milliseconds; absent before, and in a class of before this was kept. */
  begunAt?: number;
  /** Number of training runs begun so far; a class of before this was counted does not say. */
  runs?: number;
  /** The shared network that is being trained, shown between rounds; null while there is none. */
  training: ShownRun | null;
  /** Where the class goes back to from its network; absent while there is none, and where that is the lobby. */
  left?: Between;
};

export function firstState(overrides: Partial<Settings> = {}): SessionState {
  return {
    phase: "lobby",
    settings: { ...defaultSettings, ...overrides },
    next: 0,
    rounds: 0,
    training: null,
  };
}
