// What the class said of each weight, and how sure it was: from the votes of a round, or from what is kept of one.

import type { Sign, SignCount } from "../../../lib/micrograd/sign";
import { noSigns } from "../../../lib/questions/sign-count";
import { verdictOf } from "../../../lib/training/vote-descent";
import { signsOf, type Verdicts } from "../../../lib/training/vote-record";

export interface Said {
  sign: Sign;
  /** From 0, evenly split, to 1, all agree. */
  confidence: number;
  /** Whether one sign had the most votes, and why not, as far as it is known; without a decision a weight stays where it is. */
  outcome: "decided" | "tied" | "unasked" | "undecided";
  /** Null before the truth may be known, and where nothing was decided. */
  isRight: boolean | null;
}

/** By weight. */
export type ClassSaid = ReadonlyMap<number, Said>;

/** The majorities of a round on the weights of `order`; `truth` has the signs, and `counts` the votes, of each in turn. */
export function saidInRound(
  order: readonly number[],
  truth: Pick<Verdicts, "signs">,
  counts: readonly SignCount[],
): ClassSaid {
  const right = signsOf(truth);
  return new Map(
    order.map((index, i) => {
      const { sign, votes: asked, confidence } = verdictOf(counts[i] ?? noSigns());
      const isDecided = confidence > 0;
      const outcome = isDecided ? "decided" : asked > 0 ? "tied" : "unasked";
      return [index, { sign, confidence, outcome, isRight: isDecided ? sign === right[i] : null }];
    }),
  );
}

/** The majorities that turned the weights; `asked` has the number of votes on each, where it was kept. */
export function saidInStep(verdicts: Verdicts, asked?: readonly number[]): ClassSaid {
  return new Map(
    signsOf(verdicts).map((sign, index) => {
      const tenths = Number(verdicts.confidence[index]);
      const isDecided = sign !== "0" || tenths > 0;
      const why = asked ? (asked[index] === 0 ? "unasked" : "tied") : "undecided";
      const outcome = isDecided ? "decided" : why;
      // In tenths rounded down: the middle of each, and all of the last.
      const confidence = isDecided ? (tenths === 9 ? 1 : (tenths + 0.5) / 10) : 0;
      return [index, { sign, confidence, outcome, isRight: null }];
    }),
  );
}

/** On how many weights one sign had the most votes, and on how many of these it was the right one. */
export function majoritiesOf(said: ClassSaid): { decided: number; right: number } {
  const all = [...said.values()];
  return {
    decided: all.filter(({ outcome }) => outcome === "decided").length,
    right: all.filter(({ isRight }) => isRight).length,
  };
}
