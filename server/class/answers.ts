// The answers of a process on their way into the store, in batches.

import { Batch } from "../bounds/batch";
import { type AnswerOutcome, type NewAnswer, storeAnswers } from "../store/answers";
import type { Database } from "../store/database";

/** Writing this many takes a few milliseconds, which the process can be away from its sockets for. */
const LARGEST_BATCH = 500;

export function createAnswers(db: Database): Batch<NewAnswer, AnswerOutcome> {
  return new Batch(LARGEST_BATCH, (answers) => storeAnswers(db, answers));
}
