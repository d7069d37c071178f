// Answers as they are stored, read by the kind of their round: what was said, what it comes to, what it earns.

import type { Progress, Said } from "../questions/kind";
import { kindOf, type Question } from "../questions/kinds";
import type { Summary } from "../questions/shown";

/** An answer's row, or several equal ones as one. */
export interface StoredAnswer {
  place: number;
  part: number;
  /** The canonical text, or any form that was ever stored. */
  value: string;
  /** 1 where it is left out. */
  times?: number;
}

/** As its kind has read it. */
export type AnySaid = Said<never>;

/** Null for a text that its kind cannot read. */
function saidBy(question: Question, answer: StoredAnswer, of: number): AnySaid | null {
  const { place: at, part, value, times = 1 } = answer;
  const read = kindOf(question).read(question, { at, of }, part, value);
  return read === null ? null : { at, part, times, answer: read as never };
}

/** Those that their kind can read. */
export function allSaid(question: Question, answers: readonly StoredAnswer[], of: number): AnySaid[] {
  return answers.flatMap((answer) => saidBy(question, answer, of) ?? []);
}

export function summaryOf(question: Question, answers: readonly StoredAnswer[], of: number): Summary {
  return kindOf(question).summary(question, allSaid(question, answers, of), of);
}

/** Of answers whose signs are covered; null where all are asked alike. */
export function progressOf(
  question: Question,
  covered: readonly StoredAnswer[],
  of: number,
): Progress | null {
  const { progress } = kindOf(question);
  const all = covered.map(({ place: at, value: text, times = 1 }) => ({ at, text, times }));
  return progress ? progress(question, all, of) : null;
}

/** What `people` who gave these answers would earn together, though their round was never graded. */
export function worthOf(
  question: Question,
  answers: readonly StoredAnswer[],
  of: number,
  people: number,
): { credit: number; graded: number } {
  if (!kindOf(question).isGraded(question)) return { credit: 0, graded: 0 };
  const credits = creditsOf(question, answers, of);
  const credit = answers.reduce((sum, { times = 1 }, i) => sum + times * (credits[i] ?? 0), 0);
  return { credit, graded: people };
}

/** The share of the points that each answer earns; 0 for one that its kind cannot read. */
export function creditsOf(question: Question, answers: readonly StoredAnswer[], of: number): number[] {
  const { wakes, period, credits } = kindOf(question);
  const apart = period(question);
  // A hall gives few different answers, and what is alike earns alike, but where it matters what others have said before.
  const names = answers.map(({ place, part, value }, i) =>
    wakes ? `${i}` : `${place % apart} ${part} ${value}`,
  );
  const different = new Map(answers.map((answer, i) => [names[i], answer]));
  const said = [...different].flatMap(([name, answer]) => {
    const one = saidBy(question, answer, of);
    return one ? { name, one } : [];
  });
  const earned = credits(
    question,
    said.map(({ one }) => one),
    of,
  );
  const credit = new Map(said.map(({ name }, i) => [name, earned[i]]));
  return names.map((name) => credit.get(name) ?? 0);
}
