// What a class has come to since the last standings: who has moved, and what all of them have found together.

import { type Rank, ranksIn } from "./scoring";

/** A participant's sum, and how much of it the last round gave. */
export interface Scored {
  nickname: string;
  score: number;
  streak: number;
  gained: number;
}

export interface Standing extends Rank {
  nickname: string;
  score: number;
  streak: number;
  /** The place before the last round; null for who had none, and where nobody asks. */
  before: number | null;
}

/** Who answered in a round that was revealed, and how many of them were right in all that they said. */
export interface RoundFound {
  /** Of its item in the programme; null for a round about the network. */
  position: number | null;
  answered: number;
  right: number;
}

/** The same as it is shown: by the number of its question, as the class knows it. */
export interface NumberFound extends Omit<RoundFound, "position"> {
  number: number | null;
}

export interface Riser {
  nickname: string;
  from: number;
  to: number;
}

/** What the class's screens show besides the first places. */
export interface Together {
  /** In the order of opening. */
  rounds: NumberFound[];
  /** Who went up most in the last round, the longest way first. */
  risers: Riser[];
}

const RISERS_SHOWN = 3;

/** `everyone` by falling score; equals stay in the order they come in. */
export function rankedSince(everyone: readonly Scored[]): Standing[] {
  const rank = ranksIn(everyone.map(({ score }) => score));
  const rankBefore = ranksIn(everyone.map(({ score, gained }) => score - gained).sort((a, b) => b - a));
  return everyone.map(({ nickname, score, streak, gained }) => ({
    nickname,
    score,
    streak,
    ...rank(score),
    before: rankBefore(score - gained).place,
  }));
}

/** Nobody has moved up who was not placed before: the first points of a class would make risers of everyone. */
export function risersOf(standings: readonly Standing[]): Riser[] {
  return standings
    .flatMap(({ nickname, before, place }) =>
      before !== null && place !== null && place < before ? [{ nickname, from: before, to: place }] : [],
    )
    .sort((a, b) => b.from - b.to - (a.from - a.to) || a.to - b.to)
    .slice(0, RISERS_SHOWN);
}
