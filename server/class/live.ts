// What the connections of one process share.

import type { Refusal, RequestName } from "../../lib/protocol";
import type { Batch } from "../bounds/batch";
import type { Crowd } from "../bounds/crowd";
import type { Events } from "../bounds/events";
import type { Limits } from "../bounds/limits";
import type { Desk } from "../news/desk";
import type { Publisher } from "../news/publish";
import type { Robots } from "../robots/robots";
import type { AnswerOutcome, NewAnswer } from "../store/answers";
import type { JoinOutcome, NewParticipant } from "../store/joining";
import type { NewReason, ReasonOutcome } from "../store/reasons";
import type { SessionKey } from "../store/sessions";
import type { TokenHolder } from "../store/tokens";

export interface Live extends Desk {
  publisher: Publisher;
  /** Of the pages that this process serves; null where any page may speak to it. */
  build: string | null;
  limits: Limits;
  /** Phones that have not joined, by class and address. */
  doorsteps: Crowd;
  /** Connections of one phone, one teacher or one unknown address in a class: each is told everything. */
  screens: Crowd;
  /** What an operator watches for. */
  events: Events;
  answers: Batch<NewAnswer, AnswerOutcome>;
  reasons: Batch<NewReason, ReasonOutcome>;
  joins: Batch<NewParticipant, JoinOutcome>;
  /** Which class is live under a code as somebody typed it. */
  codes: Batch<string, SessionKey | null>;
  /** Whose token a phone came back with. */
  tokens: Batch<string, TokenHolder | null>;
  robots: Robots;
  /** Told of each request how long it took, and why it was refused; null where it was not. */
  served(request: RequestName, refusal: Refusal | null, ms: number): void;
  /** Requests that are being served: a shutdown waits for them. */
  pending: Set<Promise<unknown>>;
  /** Nothing new is begun. */
  closing: boolean;
}
