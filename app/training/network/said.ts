// What the class said of each weight, and how sure it was: from the votes of a round, or from what is kept of one.

import type { Sign, SignCount } from "../../../lib/micrograd/sign";
import { noSigns } from "../../../lib/questions/sign-count";
import { type Outcome, outcomeOf, verdictOf } from "../../../lib/training/vote-descent";
import { outcomesOf, signsOf, type Verdicts } from "../../../lib/training/vote-record";

export interface Said {
  sign: Sign;
  /** From 0, evenly split, to 1, all agree. */
  confidence: number;
  /** Without a decision a weight stays where it is; "undecided" where what is kept does not say whether "0" won. */
  outcome: Outcome | "undecided";
  /** The sign that is right; null before it may be known, and where nothing was decided. */
  truth: Sign | null;
}

/** Null where that cannot be said. */
export const isRight = ({ sign, truth }: Pick<Said, "sign" | "truth">): boolean | null =>
  truth === null ? null : sign === truth;

/** By weight. */
export type ClassSaid = ReadonlyMap<number, Said>;

/** The majorities of a round on the weights of `order`; `truth` has the signs, once they may be known, and `counts` the votes, of each in turn. */
export function saidInRound(
  order: readonly number[],
  truth: Pick<Verdicts, "signs"> | null,
  counts: readonly SignCount[],
): ClassSaid {
  const right = truth && signsOf(truth);
  return new Map(
    order.map((index, i) => {
      const verdict = verdictOf(counts[i] ?? noSigns());
      const { sign, confidence } = verdict;
      const outcome = outcomeOf(verdict);
      return [index, { sign, confidence, outcome, truth: (outcome === "decided" && right?.[i]) || null }];
    }),
  );
}

/** The majorities that turned the weights; `asked` has the number of votes on each, where it was kept. */
export function saidInStep(verdicts: Verdicts, asked?: readonly number[]): ClassSaid {
  const outcomes = outcomesOf(verdicts);
  return new Map(
    signsOf(verdicts).map((sign, index) => {
      const tenths = Number(verdicts.confidence[index]);
      const outcome = outcomes?.[index] ?? outcomeInTenths(sign, tenths, asked?.[index]);
      // In tenths rounded down: the middle of each, and all of the last.
      const confidence = outcome === "decided" ? (tenths === 9 ? 1 : (tenths + 0.5) / 10) : 0;
      return [index, { sign, confidence, outcome, truth: null }];
    }),
  );
}

/** Up to ten votes a lead is a tenth of them at least; among more, a lead of less reads like a tie. */
function outcomeInTenths(sign: Sign, tenths: number, asked: number | undefined): Said["outcome"] {
  if (sign !== "0" || tenths > 0) return "decided";
  if (asked === undefined || asked > 10) return "undecided";
  return asked === 0 ? "unasked" : "tied";
}

/** On how many weights one sign had the most votes, and on how many of these it was the right one. */
export function majoritiesOf(said: ClassSaid): { decided: number; right: number } {
  const all = [...said.values()];
  return {
    decided: all.filter(({ outcome }) => outcome === "decided").length,
    right: all.filter(isRight).length,
  };
}
