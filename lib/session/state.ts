// The state of a live session: everything that decides what may happen next, small at any class size.

import { z } from "zod";
import type { TrainingState } from "./training-state";

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
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  lobbyOpen: true,
  namesShown: true,
  endEarly: true,
  speedBonus: false,
};

/** A round's place in the class and its window of time; all times are server milliseconds since the epoch. */
export interface RoundClock {
  id: string;
  /** Position of its question in the session's programme, from 0; null for one asked about the training run. */
  position: number | null;
  openedAt: number;
  /** When the buttons appear, after the reading time. */
  answersFrom: number;
  /** When answering ends, or null: when the host closes the round. */
  closesAt: number | null;
  /** The round that asked the same before the class discussed it, or null. */
  revoteOf: string | null;
}

/** Where the reveal animation is: a step that was reached at a time, and whether it walks on by itself. */
export interface Walk {
  playing: boolean;
  step: number;
  at: number;
}

/**
 * The life of a session. Between rounds it is in `lobby` (before the first, or after a skip) or in `standings`;
 * `finished` shows the podium and still has its code; `ended` is final.
 */
export type Phase =
  | { phase: "lobby" }
  | { phase: "open"; round: RoundClock }
  | { phase: "closed"; round: RoundClock }
  | { phase: "revealed"; round: RoundClock; walk: Walk }
  | { phase: "standings"; round: RoundClock }
  | { phase: "finished" }
  | { phase: "ended" };

export type PhaseName = Phase["phase"];

export type SessionState = Phase & {
  settings: Settings;
  /** Position of the question that opens next; equal to the programme's length when none is left. */
  next: number;
  /** Number of rounds opened so far. */
  rounds: number;
  /** The shared network that is being trained, shown between rounds; null while there is none. */
  training: TrainingState | null;
  /** The step of the run from which on `zero_grad` is forgotten, or null; only the host may know. */
  forgottenAt: number | null;
};

export function firstState(overrides: Partial<Settings> = {}): SessionState {
  return {
    phase: "lobby",
    settings: { ...defaultSettings, ...overrides },
    next: 0,
    rounds: 0,
    training: null,
    forgottenAt: null,
  };
}
