// A class in numbers, from everyone's answers.

import type { Answer, Question } from "../../../lib/questions/kinds";
import type { Votes } from "../../../lib/session/views";
import { countVotes } from "../../../lib/session/views-of";

export interface GivenAnswer {
  value: Answer;
  takenMs: number;
  answeredAt: number;
  correct: boolean | null;
  points: number | null;
}

export interface Person {
  id: string;
  nickname: string;
  robot: boolean;
  seat: number;
  score: number;
  place: number;
  answers: (GivenAnswer | null)[];
}

export interface RoundSummary {
  votes: Votes;
  answered: number;
  /** Of those who are counted, who did not answer. */
  silent: number;
  /** Share of the given answers that were right, from 0 to 1; null while nothing is graded. */
  right: number | null;
}

/** Robots fill a class up or rehearse it; they count only where there is nobody else. */
export function counted<P extends { robot: boolean }>(people: readonly P[]): readonly P[] {
  const students = people.filter(({ robot }) => !robot);
  return students.length > 0 ? students : people;
}

export function summarizeRound(question: Question, index: number, people: readonly Person[]): RoundSummary {
  const answers = people.flatMap(({ answers, seat }) => {
    const given = answers[index];
    return given ? { ...given, seat } : [];
  });
  return {
    votes: countVotes(question, answers),
    answered: answers.length,
    silent: people.length - answers.length,
    right: shareRight(answers),
  };
}

/** Null while nothing is graded. */
export function shareRight(answers: readonly GivenAnswer[]): number | null {
  const graded = answers.filter(({ correct }) => correct !== null);
  return graded.length > 0 ? graded.filter(({ correct }) => correct).length / graded.length : null;
}

/** As the class saw it, best first, or by name as a register lists them. */
export function inOrder(people: readonly Person[], by: "place" | "name", locale: string): Person[] {
  const names = new Intl.Collator(locale, { numeric: true });
  return people.toSorted((a, b) =>
    by === "name" ? names.compare(a.nickname, b.nickname) : a.place - b.place,
  );
}
