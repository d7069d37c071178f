// The answers of a process on their way into the store, in batches.

import type { Question } from "../../lib/questions/kinds";
import { Batch } from "../bounds/batch";
import { Recent } from "../bounds/recent";
import { type AnswerOutcome, type NewAnswer, storeAnswers } from "../store/answers";
import type { Database } from "../store/database";
import { frozenQuestion } from "../store/rounds";

/** Writing this many takes a few milliseconds, which the process can be away from its sockets for. */
const LARGEST_BATCH = 500;

/** One for each class that runs at this moment in a process, many times over. */
const QUESTIONS_KEPT = 1_000;

export function createAnswers(db: Database): Batch<NewAnswer, AnswerOutcome> {
  return new Batch(LARGEST_BATCH, (answers) => storeAnswers(db, answers));
}

/** A round's question never changes, so it is read once a process. */
export function createQuestions(db: Database): (roundId: string) => Promise<Question | null> {
  const known = new Recent<Promise<Question | null>>(QUESTIONS_KEPT);
  return (roundId) => {
    const remembered = known.get(roundId);
    if (remembered) return remembered;
    const reading = frozenQuestion(db.prisma, roundId);
    known.set(roundId, reading);
    const forget = () => known.delete(roundId);
    reading.then((question) => question ?? forget(), forget);
    return reading;
  };
}
