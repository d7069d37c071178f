// What can happen to a live session, what follows from it, and how it can be refused.

import type { Follows } from "../questions/kind";
import type { Question } from "../questions/kinds";
import type { Tried } from "../questions/tried";
import type { RunConfig } from "../training/run-config";
import type { RunMove } from "../training/run-move";
import type { RunNumbers } from "../training/run-numbers";
import type { RoundClock, SessionState, Settings } from "./state";
import type { NeuronPlace, RunStage } from "./training-state";

export type WalkAction = "play" | "pause" | "forward" | "back" | "replay" | "arrive";

/** Who is there when a round opens, by seat, in the order in which the round deals. */
interface Opening {
  roundId: string;
  at: number;
  present: readonly number[];
}

/** A host's command together with everything that a pure function can't know: the time, a fresh id, who is there. */
export type SessionEvent =
  /** The item at a position of the programme: a question opens as a round, a slide is shown. */
  | ({ type: "item:open"; position: number } & Opening)
  /** `everyone` who is here has answered. */
  | { type: "round:close"; roundId: string; at: number; everyone?: boolean }
  /** The closed round takes no more answers, so what they come to may be told. */
  | { type: "round:count"; roundId: string; at: number }
  /** `closesAt` is when the round was to close for whoever asks for more time. */
  | { type: "round:extend"; roundId: string; seconds: number; closesAt: number; at: number }
  | { type: "round:reveal"; roundId: string; at: number }
  /** The class talks about the closed round's question, with or without a hint on the big screen. */
  | { type: "round:talk"; roundId: string; hint: boolean; at: number }
  /** The reason that phones and big screen show for an answer: one of the counted round's, or null for none. */
  | { type: "round:show-reason"; roundId: string; answer: string; reasonId: string | null }
  /** The closed round's question once more, after a discussion; the first vote stays ungraded. `roundId` is the new round's. */
  | ({ type: "round:revote"; revoteOf: string } & Opening)
  /** The running round or the slide on show, or between them the item that would come next; null for a round about the run. */
  | { type: "item:skip"; position: number | null }
  /** Between rounds: what comes next is the item before what would. */
  | { type: "item:back"; position: number }
  /** `step` is where the walk was for whoever controls it. */
  | { type: "walk:control"; roundId: string; action: WalkAction; step: number; at: number }
  /** Another value for a number of the revealed round's graph, or null: as it was. */
  | { type: "walk:try"; roundId: string; tried: Tried | null; at: number }
  /** The host points at a number of the slide's picture, or turns it to another value; null: as it was. */
  | { type: "slide:try"; position: number; tried: Tried | null }
  | { type: "standings:show"; roundId: string }
  /** A round about the training run. */
  | ({ type: "round:ask"; question: Question; runId: string; revision: number; follows: Follows } & Opening)
  | Begun
  /** Shows a picture of the step under way; changes no number. */
  | { type: "training:show"; runId: string; step: number; stage: RunStage | null }
  /** The numbers have changed: by steps, a rewind, or by hand; or the line `zero_grad` has gone or come back. */
  | ({ type: "training:move" } & Moved)
  /** The weights have turned as the class said in the revealed round. */
  | ({ type: "training:turn"; roundId: string } & Moved)
  | { type: "training:look"; runId: string; sample?: number; lens?: NeuronPlace | null }
  | { type: "training:leave"; runId: string }
  | { type: "session:configure"; settings: Partial<Settings> }
  | { type: "session:finish" }
  | { type: "session:end" };

interface Begun {
  type: "training:begin";
  runId: string;
  /** The run that is shown, or null. */
  instead: string | null;
  config: RunConfig;
  start: RunNumbers;
  /** The sample that is shown first, from 0. */
  sample: number;
}

interface Moved {
  runId: string;
  /** That of the numbers the move was computed from. */
  revision: number;
  move: RunMove;
}

export type EventOf<Type extends SessionEvent["type"]> = Extract<SessionEvent, { type: Type }>;

/** What the store writes besides the state, in the same transaction. */
export type Effect =
  /** `deal` are the seats in the order of dealing. */
  | { type: "round-opened"; round: RoundClock; index: number; question: Question; deal: readonly number[] }
  | { type: "round-closed"; roundId: string; closesAt: number }
  /** It takes no more answers. */
  | { type: "round-counted"; roundId: string }
  | { type: "round-extended"; roundId: string; closesAt: number }
  /** Its answers are graded and scores grow. */
  | { type: "round-revealed"; roundId: string }
  /** Its answers stay ungraded. */
  | { type: "round-skipped"; roundId: string }
  | { type: "run-started"; runId: string; config: RunConfig; start: RunNumbers }
  | { type: "run-moved"; runId: string; move: RunMove }
  /** The code is free again. */
  | { type: "session-ended" };

/**
 * Whose screens get a new view: host and projector; they alone, while phones are told when the walk arrives, or until when
 * their round takes answers; all, where phones see alike; or all, where each phone has something of its own. A repeated command changes nothing, and what is seen of a run alone is news of its own.
 */
export type Audience = "nobody" | "teacher" | "walk" | "window" | "everyone" | "each";

/** How much of the training run is news: losses from a step on, and with `whole` everything. */
export interface RunChange {
  lossesFrom: number;
  whole: boolean;
}

export interface Change {
  state: SessionState;
  effects: Effect[];
  audience: Audience;
  /** What is new of the training run; null where nothing is. */
  run: RunChange | null;
}

export type SessionRefusal =
  | "wrong-phase"
  | "still-counting"
  | "no-such-question"
  | "no-such-run"
  | "no-such-reason"
  | "too-many-rounds"
  | "too-many-runs"
  | "session-ended";
