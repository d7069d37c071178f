// How a round is going: how many have answered, and once nobody can answer any more what their answers come to.

import { kindOf } from "../../lib/questions/kinds";
import type { FrozenRound } from "../../lib/session/context";
import { dealtIn } from "../../lib/session/deal";
import { mayTellVotes, type Snapshot } from "../../lib/session/gate";
import { progressOf, type StoredAnswer, shareRight, summaryOf } from "../../lib/session/stored-answers";
import type { Tally } from "../../lib/session/views";
import { countAnswers, readAnswers, readAnswersBefore, readCovered } from "../store/answers";
import { readRemoved } from "../store/participants";
import type { Desk } from "./desk";
import type { Counted } from "./heard";

export async function readTally(
  desk: Desk,
  sessionId: string,
  { state, round }: Snapshot,
): Promise<Counted | null> {
  if (!("round" in state) || !round) return null;
  const roundId = state.round.id;
  const { stored, among, ...count } = await countNow(desk, sessionId, roundId);
  const tally: Tally = { roundId, ...count };
  // Read after they were counted: what comes in between is counted again.
  if (!mayTellVotes(state))
    return { tally: { ...tally, ...(await progressNow(desk, roundId, round)) }, stored, among };
  const { question, deal } = round;
  const { wakes, period } = kindOf(question);
  const answersTo = (id: string) =>
    wakes ? readAnswersBefore(desk.db, id) : readAnswers(desk.db, id, period(question));
  const summarize = (answers: readonly StoredAnswer[]) => summaryOf(question, answers, dealtIn(deal));
  const { revoteOf } = state.round;
  const answers = await answersTo(roundId);
  const summary = summarize(answers);
  // Those who were dealt in before the discussion had the same places, so both are read alike.
  const before = revoteOf === null ? {} : { before: summarize(await answersTo(revoteOf)) };
  const right =
    state.phase === "closed" ? shareRight(question, answers, dealtIn(deal), count.answered) : undefined;
  return { tally: { ...tally, summary, ...before }, right, stored, among };
}

/** For a class with hands of cards; nothing for any other. */
async function progressNow(
  desk: Desk,
  roundId: string,
  { question, deal }: FrozenRound,
): Promise<Pick<Tally, "progress">> {
  const { progress: tells, period, wakes } = kindOf(question);
  if (!tells) return {};
  const covered = await readCovered(desk.db, roundId, period(question), wakes !== null);
  const progress = progressOf(question, covered, dealtIn(deal));
  return progress ? { progress } : {};
}

/**
 * Someone who answered and then left still counts as present: "12 of 12" says that nobody who is here
 * is still thinking.
 */
export async function countNow(
  desk: Desk,
  sessionId: string,
  roundId: string,
): Promise<Pick<Tally, "answered" | "present"> & Pick<Counted, "stored" | "among">> {
  const [among, removed] = await Promise.all([
    desk.roster.present(sessionId),
    readRemoved(desk.db, sessionId),
  ]);
  const here = new Set(among.keys());
  for (const id of removed) here.delete(id);
  const { answered, absent, stored } = await countAnswers(desk.db, roundId, here);
  return { answered, present: here.size + absent, stored, among };
}
