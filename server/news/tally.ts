// How a round is going: how many have answered, and once nobody can answer any more what their answers come to.

import { kindOf } from "../../lib/questions/kinds";
import type { FrozenRound } from "../../lib/session/context";
import { dealtIn } from "../../lib/session/deal";
import { mayTellVotes, type Snapshot } from "../../lib/session/gate";
import { shareRight } from "../../lib/session/results";
import type { RoundClock } from "../../lib/session/state";
import { progressOf, type StoredAnswer, summaryOf, worthOf } from "../../lib/session/stored-answers";
import type { Tally } from "../../lib/session/views";
import { countAnswers, countStored, readAnswers, readAnswersBefore, readCovered } from "../store/answers";
import { readRemoved } from "../store/participants";
import type { Desk } from "./desk";
import type { Counted } from "./heard";
import type { Present } from "./sockets";

export async function readTally(
  desk: Desk,
  sessionId: string,
  { state, round }: Snapshot,
): Promise<Counted | null> {
  if (!("round" in state) || !round) return null;
  const here = await whoIsHere(desk, sessionId);
  if (!mayTellVotes(state)) {
    const { id: roundId } = state.round;
    const { count, stored } = await countAmong(desk, roundId, here);
    // Read after they were counted: what comes in between is counted again.
    const progress = await progressNow(desk, roundId, round);
    return { tally: { roundId, ...count, ...progress }, stored, among: here.among };
  }
  const { right, ...counted } = await finalOf(desk, state.round, round, here);
  return { ...counted, right: state.phase === "closed" ? right : undefined };
}

interface Here {
  /** Those whose phone is connected. */
  among: Present;
  removed: readonly string[];
}

async function whoIsHere(desk: Desk, sessionId: string): Promise<Here> {
  const [among, removed] = await Promise.all([
    desk.roster.present(sessionId),
    readRemoved(desk.db, sessionId),
  ]);
  return { among, removed };
}

/** Of a round that takes no answers any more, among the same people and with the same answers: the big screen waits for a reveal, and nothing of this has changed. */
const finals = new WeakMap<Present, { key: string; counted: Counted }>();

async function finalOf(
  desk: Desk,
  { id: roundId, revoteOf }: RoundClock,
  { question, deal }: FrozenRound,
  here: Here,
): Promise<Counted> {
  const { among, removed } = here;
  // A robot that is sent away takes its answers along.
  const stored = await countStored(desk.db, revoteOf === null ? [roundId] : [roundId, revoteOf]);
  const key = [roundId, stored, ...removed].join(" ");
  const known = finals.get(among);
  if (known?.key === key) return known.counted;
  const { count, stored: ofRound } = await countAmong(desk, roundId, here);
  const { wakes, period } = kindOf(question);
  const answersTo = (id: string) =>
    wakes ? readAnswersBefore(desk.db, id) : readAnswers(desk.db, id, period(question));
  const summarize = (answers: readonly StoredAnswer[]) => summaryOf(question, answers, dealtIn(deal));
  const answers = await answersTo(roundId);
  const summary = summarize(answers);
  // Those who were dealt in before the discussion had the same places, so both are read alike.
  const before = revoteOf === null ? {} : { before: summarize(await answersTo(revoteOf)) };
  const right = shareRight([worthOf(question, answers, dealtIn(deal), count.answered)]) ?? undefined;
  const counted = { tally: { roundId, ...count, summary, ...before }, right, stored: ofRound, among };
  finals.set(among, { key, counted });
  return counted;
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

type Count = Pick<Tally, "answered" | "present">;

export async function countNow(desk: Desk, sessionId: string, roundId: string): Promise<Count> {
  return (await countAmong(desk, roundId, await whoIsHere(desk, sessionId))).count;
}

/**
 * Someone who answered and then left still counts as present: "12 of 12" says that nobody who is here
 * is still thinking.
 */
async function countAmong(
  { db }: Desk,
  roundId: string,
  { among, removed }: Here,
): Promise<{ count: Count; stored: number }> {
  const here = new Set(among.keys());
  for (const id of removed) here.delete(id);
  const { answered, absent, stored } = await countAnswers(db, roundId, here);
  return { count: { answered, present: here.size + absent }, stored };
}
