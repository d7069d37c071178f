// What the connections of one process share.

import type { Logger } from "pino";
import type { Question } from "../../lib/questions/kinds";
import type { Batch } from "../bounds/batch";
import type { Limits } from "../bounds/limits";
import type { Trainers } from "../compute/trainers";
import type { Publisher } from "../news/publish";
import type { Roster } from "../news/roster";
import type { Snapshots } from "../news/snapshots";
import type { LiveServer } from "../news/sockets";
import type { Robots } from "../robots/robots";
import type { AnswerOutcome, NewAnswer } from "../store/answers";
import type { Database } from "../store/database";
import type { JoinOutcome, NewParticipant } from "../store/participants";

/** What it takes to read a class and to reach its screens. */
export interface Desk {
  db: Database;
  io: LiveServer;
  log: Logger;
  snapshots: Snapshots;
  roster: Roster;
  trainers: Trainers;
}

export interface Live extends Desk {
  publisher: Publisher;
  limits: Limits;
  answers: Batch<NewAnswer, AnswerOutcome>;
  joins: Batch<NewParticipant, JoinOutcome>;
  /** The frozen question of a round, or null if there is no such round. */
  questionOf(roundId: string): Promise<Question | null>;
  robots: Robots;
  /** Requests that are being served: a shutdown waits for them. */
  pending: Set<Promise<unknown>>;
  /** Nothing new is begun. */
  closing: boolean;
}
