// What a class left behind, for its teacher: everyone's answers, and the numbers they come to.

import type { Answer, Question } from "../questions/kinds";
import type { LocalizedText } from "../questions/localized-text";
import type { Votes } from "./views";
import { countVotes } from "./views-of";

export interface SessionSummary {
  id: string;
  /** Null once the class has ended. */
  code: string | null;
  title: LocalizedText;
  /** Server milliseconds. */
  startedAt: number;
  participants: number;
  robots: number;
  /** Graded answers, and how many of them were right: the students', or the robots' where no student answered. */
  graded: number;
  right: number;
}

export interface SessionResults extends Pick<SessionSummary, "id" | "code" | "title" | "startedAt"> {
  /** In the order they were asked. */
  rounds: ResultRound[];
  /** Best first. */
  participants: ResultParticipant[];
}

export interface ResultRound {
  id: string;
  /** The round that asked the same before a discussion. */
  revoteOf: string | null;
  question: Question;
  status: "open" | "closed" | "revealed" | "skipped";
}

export interface ResultParticipant {
  id: string;
  nickname: string;
  robot: boolean;
  /** Order of joining. */
  seat: number;
  score: number;
  /** Among everyone, as the class saw it. */
  place: number;
  /** By round, in the order of `rounds`; null where this participant did not answer. */
  answers: (ResultAnswer | null)[];
}

export interface ResultAnswer {
  value: Answer;
  /** Milliseconds after the buttons appeared. */
  takenMs: number;
  /** Server milliseconds. */
  answeredAt: number;
  /** Null until the round is revealed. */
  correct: boolean | null;
  /** How much of it was right, from 0 to 1: a hand of cards may be right in part. Null like `correct`. */
  credit: number | null;
  points: number | null;
}

export interface RoundSummary {
  votes: Votes;
  answered: number;
  /** Of those who are counted, who did not answer. */
  silent: number;
  /** Share of the graded answers that were right, from 0 to 1; null while nothing is graded. */
  right: number | null;
}

/** Robots fill a class up or rehearse it; they count only where there is nobody else. */
export function counted(participants: readonly ResultParticipant[]): readonly ResultParticipant[] {
  const students = participants.filter(({ robot }) => !robot);
  return students.length > 0 ? students : participants;
}

/** The round at `index`, as `participants` answered it. */
export function summarizeRound(
  { question }: ResultRound,
  index: number,
  participants: readonly ResultParticipant[],
): RoundSummary {
  const answers = participants.flatMap(({ answers, seat }) => {
    const given = answers[index];
    return given ? { ...given, seat } : [];
  });
  return {
    votes: countVotes(question, answers),
    answered: answers.length,
    silent: participants.length - answers.length,
    right: shareRight(answers),
  };
}

/** From 0 to 1; null while nothing is graded. */
export function shareRight(answers: readonly ResultAnswer[]): number | null {
  const credits = answers.flatMap(({ credit }) => credit ?? []);
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
    by === "name" ? names.compare(a.nickname, b.nickname) : a.place - b.place,
  );
}
