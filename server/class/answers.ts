// The answers of a process on their way into the store, in batches.

import { kindOf } from "../../lib/questions/kinds";
import { Batch } from "../bounds/batch";
import { type Clock, pause } from "../bounds/clock";
import type { KnownRound } from "../news/rounds";
import type { LiveSocket } from "../news/sockets";
import { type AnswerOutcome, type NewAnswer, storeAnswers } from "../store/answers";
import type { Database } from "../store/database";
import type { Live } from "./live";

/** Writing this many takes a few milliseconds, which the process can be away from its sockets for. */
const LARGEST_BATCH = 500;

const SHORTEST_REST_MS = 1;
const LONGEST_REST_MS = 20;

/**
 * Where many answer at once even the shortest rest lets a few share a commit. On a slow disk, which SQLite's process waits
 * for, half of the time is everybody else's. After a lone one there is none: nobody has come meanwhile, and whoever comes next would wait.
 */
export const restAfter = (tookMs: number, answers: number) =>
  answers === 1 ? 0 : Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, tookMs));

/** The round whose class is the one that somebody speaks in; null for any other. */
export async function roundHere(
  live: Live,
  { data }: LiveSocket,
  roundId: string,
): Promise<KnownRound | null> {
  const round = await live.roundOf(roundId);
  return round?.sessionId === data.speaker.sessionId ? round : null;
}

/** An answer that its kind has read, at its place in the round's deal. */
interface Given extends Pick<NewAnswer, "part" | "place" | "parts" | "value"> {
  /** The places whose own part of the question it changes. */
  woken: readonly number[];
}

/** Null for a part that a seat is not asked, or a text that its kind cannot read. */
export function givenAt(
  { question, placeOf }: KnownRound,
  seat: number,
  part: number,
  text: string,
): Given | null {
  const kind = kindOf(question);
  const place = placeOf(seat);
  const parts = kind.parts(question, place);
  const answer = part < parts ? kind.read(question, place, part, text) : null;
  if (answer === null || kind.handOn?.isForOther(answer)) return null;
  const woken = kind.wakes?.(question, { at: place.at, part, answer, times: 1 }, place.of) ?? [];
  return { part, place: place.at, parts, value: kind.write(answer), woken };
}

/** Stores an answer; of one that had not been stored before others hear. */
export async function give(
  live: Live,
  socket: LiveSocket,
  { id: roundId, sessionId }: KnownRound,
  { woken, ...answer }: Given & Omit<NewAnswer, "roundId">,
): Promise<AnswerOutcome> {
  const { participantId, part } = answer;
  const outcome = await live.answers.add({ roundId, ...answer });
  if (outcome.ok && outcome.value.stored)
    live.publisher.answered(sessionId, { roundId, said: [{ participantId, part, by: socket.id }], woken });
  return outcome;
}

export function createAnswers(db: Database, clock: Clock): Batch<NewAnswer, AnswerOutcome> {
  return new Batch(
    LARGEST_BATCH,
    (answers) => storeAnswers(db, answers),
    async (tookMs, many) => {
      const ms = restAfter(tookMs, many);
      if (ms > 0) await pause(clock, ms);
    },
  );
}
