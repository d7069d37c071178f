// What a class left behind, for its teacher: everyone's answers, and the numbers they come to.

import type { LocalizedText } from "../questions/localized-text";
import type { Summary } from "../questions/shown";
import type { FrozenRound } from "./context";
import { dealtIn } from "./deal";
import type { Rank } from "./scoring";
import { summaryOf } from "./stored-answers";

export interface SessionSummary {
  id: string;
  /** Null once the class has ended. */
  code: string | null;
  title: LocalizedText;
  /** Server milliseconds. */
  startedAt: number;
  /** When it will be deleted for good; null for never. */
  keptUntil: number | null;
  participants: number;
  robots: number;
  /** How much of what was graded was right, from 0 to 1: the students', or the robots' where there is no student; null where nothing was. */
  right: number | null;
}

export interface SessionResults
  extends Pick<SessionSummary, "id" | "code" | "title" | "startedAt" | "keptUntil"> {
  /** In the order they were asked. */
  rounds: ResultRound[];
  /** Best first. */
  participants: ResultParticipant[];
}

export interface ResultRound extends FrozenRound {
  id: string;
  /** The round that asked the same before a discussion. */
  revoteOf: string | null;
  status: "closed" | "revealed" | "skipped";
}

/** Its rank is that among everyone, as the class saw it. */
export interface ResultParticipant extends Rank {
  id: string;
  nickname: string;
  robot: boolean;
  score: number;
  /** By round, in the order of `rounds`, what this participant said part by part; empty where nothing. */
  answers: ResultAnswer[][];
}

export interface ResultAnswer {
  /** In the round's deal. */
  place: number;
  part: number;
  value: string;
  /** Milliseconds after the buttons appeared. */
  takenMs: number;
  /** Server milliseconds. */
  answeredAt: number;
  /** Whether all that its participant said in the round was right; null until the round is revealed. */
  correct: boolean | null;
  /** The share of the question's points that it earned, from 0 to 1. Null like `correct`. */
  credit: number | null;
  points: number | null;
}

export interface RoundSummary {
  summary: Summary;
  /** Participants who answered, in part or in full. */
  answered: number;
  /** Of those who are counted, who did not answer. */
  silent: number;
  /** Share of what was asked that was answered rightly, from 0 to 1; null while nothing is graded. */
  right: number | null;
}

/** Robots fill a class up or rehearse it; they count only where there is nobody else. */
export function counted(participants: readonly ResultParticipant[]): readonly ResultParticipant[] {
  const students = participants.filter(({ robot }) => !robot);
  return students.length > 0 ? students : participants;
}

/** The round at `index`, as `participants` answered it. */
export function summarizeRound(
  { question, deal }: ResultRound,
  index: number,
  participants: readonly ResultParticipant[],
): RoundSummary {
  const given = participants.map(({ answers }) => answers[index] ?? []).filter(({ length }) => length > 0);
  return {
    summary: summaryOf(question, given.flat(), dealtIn(deal)),
    answered: given.length,
    silent: participants.length - given.length,
    right: shareRight(given),
  };
}

/** What one participant's answers to a round earned, from 0 to 1; null until they are graded. */
export function creditOf(answers: readonly ResultAnswer[]): number | null {
  if (answers.length === 0 || answers.some(({ credit }) => credit === null)) return null;
  return Math.min(
    1,
    answers.reduce((sum, { credit }) => sum + (credit ?? 0), 0),
  );
}

/** The mean over participants and rounds, from 0 to 1; null while nothing is graded. */
export function shareRight(given: readonly (readonly ResultAnswer[])[]): number | null {
  const credits = given.flatMap((answers) => creditOf(answers) ?? []);
  return credits.length > 0 ? credits.reduce((sum, credit) => sum + credit) / credits.length : null;
}

/** As the class saw it, best first, or by name as a register lists them. */
export function inOrder(
  participants: readonly ResultParticipant[],
  by: "place" | "name",
  locale: string,
): ResultParticipant[] {
  const names = new Intl.Collator(locale, { numeric: true });
  return participants.toSorted((a, b) =>
    by === "name" ? names.compare(a.nickname, b.nickname) : b.score - a.score,
  );
}
