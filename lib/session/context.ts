// What an event is judged by besides the state: rows that the command has read under its lock.

import type { Item } from "../questions/item";
import type { Question } from "../questions/kinds";
import type { PickedReason } from "./reasons";
import type { RunMoment } from "./training-state";

/** A round as it was frozen at opening. */
export interface FrozenRound {
  question: Question;
  /** The seats in the order of dealing; null for rounds of before there were deals, which went by seat. */
  deal: readonly number[] | null;
}

export interface Context {
  /** The session's items. */
  programme: readonly Item[];
  /** The state's round; null between rounds. */
  round: FrozenRound | null;
  /** Whether everybody in the class, also whose phone is away, has given all their answers to the state's round. */
  allAnswered: boolean;
  /** The reason that the event names, where it was written in the state's round by somebody who is still in the class. */
  reason: PickedReason | null;
  /** The run on the screens; null while there is none. */
  run: RunMoment | null;
}
