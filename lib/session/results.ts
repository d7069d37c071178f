// What a class left behind, for its teacher: everyone's answers, and the numbers they come to.

import type { ItemKind } from "../questions/item";
import { questionNumber } from "../questions/item-numbers";
import type { LocalizedText } from "../questions/localized-text";
import type { Summary } from "../questions/shown";
import type { FrozenRound } from "./context";
import type { Rank } from "./scoring";

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

/** What a class was about: a quiz, or where that was not kept, whatever has the same title. */
export interface Topic {
  quizId: string | null;
  title: LocalizedText;
}

/** What a list of quizzes says of the newest class that one of them was for. */
export type Taught = Pick<SessionSummary, "id" | "startedAt" | "right">;

/** A class with as much of its rounds as a page says of all of them. */
export interface ClassResults
  extends Pick<SessionSummary, "id" | "code" | "title" | "startedAt" | "keptUntil"> {
  /** In the order they were asked. */
  rounds: RoundOutline[];
  /** In the same order. */
  called: Called[];
  /** Best first; what they said is read by `readAnswersOf`, some of them at a time. */
  participants: ResultPerson[];
}

export interface SessionResults extends ClassResults {
  rounds: ResultRound[];
}

export interface RoundOutline {
  id: string;
  /** The round that asked the same before a discussion. */
  revoteOf: string | null;
  /** Of its item in the programme; null for a round about the network. */
  position: number | null;
  status: "closed" | "revealed" | "skipped";
}

/** What a class called a round: the question of this number, asked for the first, second … time; or that about its network, counted by themselves. */
export interface Called {
  of: "question" | "network";
  number: number;
  time: number;
}

export interface ResultRound extends RoundOutline, FrozenRound {
  /** Server milliseconds: when the buttons appeared. */
  answersFrom: number;
}

/** Its rank is that among everyone, as the class saw it. */
export interface ResultPerson extends Rank {
  id: string;
  nickname: string;
  robot: boolean;
  score: number;
}

export interface ResultParticipant extends ResultPerson {
  /** By round, in the order of the class's, what this participant said part by part; empty where nothing. */
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

/** What one participant's answers to a round earned, from 0 to 1; null until they are graded. */
export function creditOf(answers: readonly ResultAnswer[]): number | null {
  if (answers.length === 0 || answers.some(({ credit }) => credit === null)) return null;
  return Math.min(
    1,
    answers.reduce((sum, { credit }) => sum + (credit ?? 0), 0),
  );
}

/** What some people's answers to a round earned. */
export interface Earned {
  /** The sum over participants, each of whom earns from 0 to 1. */
  credit: number;
  /** Participants whose answer is graded. */
  graded: number;
}

/** The mean over participants and rounds, from 0 to 1; null while nothing is graded. */
export function shareRight(earned: readonly Earned[]): number | null {
  const graded = earned.reduce((sum, one) => sum + one.graded, 0);
  return graded > 0 ? earned.reduce((sum, one) => sum + one.credit, 0) / graded : null;
}

/** Participants who earned the same share of a question's points. */
export interface CreditCount {
  credit: number;
  people: number;
}

/** Shares that are as near as this are the same: some are sums of thirds. */
const SAME_CREDIT = 1e-6;

/** How many of them are how much, the most first. */
export function countCredits(credits: readonly number[]): CreditCount[] {
  const counts: CreditCount[] = [];
  for (const credit of [...credits].sort((a, b) => b - a)) {
    const last = counts.at(-1);
    if (last && last.credit - credit < SAME_CREDIT) last.people++;
    else counts.push({ credit, people: 1 });
  }
  return counts;
}

/** What the answers to a round came to in numbers. */
export interface RoundSums extends Earned {
  /** Participants who answered, in part or in full. */
  answered: number;
  /** How many earned how much, the most first; empty while nothing is graded. */
  byCredit: CreditCount[];
  /** What the answers earned or, in a round that was closed before it could be graded, would have. */
  worth: Earned;
}

export interface RoundSummary extends RoundSums {
  summary: Summary;
  /** Of those who are counted, who did not answer. */
  silent: number;
}

/** A vote, and the one after its discussion, which asked the same. */
export interface Revote {
  before: Earned;
  after: Earned;
}

/** By the round that asked again; none before it is revealed. */
export function revotesIn(
  rounds: readonly RoundOutline[],
  summaries: readonly Pick<RoundSums, "worth">[],
): Map<string, Revote> {
  const worth = new Map(rounds.map(({ id }, index) => [id, summaries[index]?.worth]));
  return new Map(
    rounds.flatMap(({ id, revoteOf, status }) => {
      const [before, after] = [revoteOf === null ? undefined : worth.get(revoteOf), worth.get(id)];
      return status === "revealed" && before?.graded && after?.graded ? [[id, { before, after }]] : [];
    }),
  );
}

export function calledIn(
  rounds: readonly Pick<RoundOutline, "position">[],
  programme: readonly { kind: ItemKind }[],
): Called[] {
  const times = new Map<number | null, number>();
  return rounds.map(({ position }) => {
    const time = (times.get(position) ?? 0) + 1;
    times.set(position, time);
    return position === null
      ? { of: "network", number: time, time: 1 }
      : { of: "question", number: questionNumber(programme, position), time };
  });
}

/** Points of a hundred that the share right has grown by; it has fallen where this is negative. */
export function gainOf({ before, after }: Revote): number {
  const [then = 0, now = 0] = [before, after].map((earned) => Math.round(100 * (shareRight([earned]) ?? 0)));
  return now - then;
}

/** Robots fill a class up or rehearse it; they count only where there is nobody else. */
export const countsRobots = ({ participants, robots }: Pick<SessionSummary, "participants" | "robots">) =>
  participants === 0 && robots > 0;

/** As the class saw it, best first, or by name as a register lists them. */
export function inOrder(
  participants: readonly ResultPerson[],
  by: "place" | "name",
  locale: string,
): ResultPerson[] {
  const names = new Intl.Collator(locale, { numeric: true });
  return [...participants].sort((a, b) =>
    by === "name" ? names.compare(a.nickname, b.nickname) : b.score - a.score,
  );
}

/**
 * Those who may need help first: whoever has nothing that was graded, then the smallest share right. Of two with the
 * same share, the one who answered less often; robots come last.
 */
export function byNeed(
  participants: readonly ResultPerson[],
  earned: ReadonlyMap<string, Earned>,
): ResultPerson[] {
  const of = ({ id }: ResultPerson) => earned.get(id) ?? { credit: 0, graded: 0 };
  const share = (person: ResultPerson) => shareRight([of(person)]) ?? -1;
  return [...participants].sort(
    (a, b) =>
      Number(a.robot) - Number(b.robot) ||
      share(a) - share(b) ||
      of(a).graded - of(b).graded ||
      a.score - b.score,
  );
}
