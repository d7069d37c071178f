// What can happen to a live session, what follows from it, and how it can be refused.

import type { Question, RunQuestion } from "../questions/kinds";
import type { RoundClock, SessionState, Settings } from "./state";
import type { NeuronPlace, RunStage, Trouble } from "./training-state";

export type WalkAction = "play" | "pause" | "forward" | "back" | "replay";

/** A host's command together with everything that a pure function can't know: the time and a fresh id. */
export type SessionEvent =
  | { type: "round:open"; position: number; roundId: string; at: number }
  | { type: "round:close"; roundId: string; at: number }
  | { type: "round:extend"; roundId: string; seconds: number; at: number }
  | { type: "round:reveal"; roundId: string; at: number }
  /** The closed round's question once more, after a discussion; the first vote stays ungraded. */
  | { type: "round:revote"; roundId: string; nextId: string; at: number }
  /** The running round, or between rounds the question that would come next; null for a round about the run. */
  | { type: "round:skip"; position: number | null }
  | { type: "walk:control"; roundId: string; action: WalkAction; at: number }
  | { type: "standings:show"; roundId: string }
  /** A round about the training run. */
  | { type: "round:ask"; question: RunQuestion; roundId: string; at: number }
  | { type: "training:begin"; runId: string }
  /** Shows a picture of the step under way; changes no number. */
  | { type: "training:show"; runId: string; step: number; stage: RunStage | null }
  /** The parameters have changed: by steps, a rewind, or by hand; or the line `zero_grad` has gone or come back. */
  | ({ type: "training:move" } & Move)
  /** The weights have turned as the class said in the revealed round. */
  | ({ type: "training:turn"; roundId: string } & Move)
  | { type: "training:look"; runId: string; sample?: number; lens?: NeuronPlace | null }
  | { type: "training:leave"; runId: string }
  | { type: "session:configure"; settings: Partial<Settings> }
  | { type: "session:finish" }
  | { type: "session:end" };

interface Move {
  runId: string;
  from: number;
  to: number;
  trouble: Trouble | null;
  forgottenAt: number | null;
}

export type EventOf<Type extends SessionEvent["type"]> = Extract<SessionEvent, { type: Type }>;

/** What the store writes besides the state, in the same transaction. */
export type Effect =
  | { type: "round-opened"; round: RoundClock; index: number; question: Question }
  | { type: "round-closed"; roundId: string; closesAt: number }
  | { type: "round-extended"; roundId: string; closesAt: number }
  /** Its answers are graded and scores grow. */
  | { type: "round-revealed"; roundId: string }
  /** Its answers stay ungraded. */
  | { type: "round-skipped"; roundId: string }
  /** The code is free again. */
  | { type: "session-ended" };

/** `run` is everyone, but only the training run has changed: its news says it all. */
export type Audience = "everyone" | "stage" | "run" | "nobody";

export interface Change {
  state: SessionState;
  effects: Effect[];
  /** Whose screens change: phones don't follow what only concerns host and projector, and a repeated command changes nothing. */
  audience: Audience;
}

export type SessionRefusal = "wrong-phase" | "no-such-question" | "no-such-run" | "session-ended";
