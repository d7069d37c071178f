// Somebody who answers: who knows the truth, follows a wrong rule, or slips. Kinds know minds, and rules know graphs.

import type { Value } from "../micrograd/value";

export interface Mind {
  /** d root / d node as this mind believes it; `nodes` list operands before their users, the root last, after `backward`. */
  blame(nodes: readonly Value[], node: number): number;
  /** Whether a node passes its blame on when `arrived` of the `due` parts of it are there; without this, once all are. */
  isReady?(arrived: number, due: number): boolean;
  /** What it says when it means `meant`; `all` are the things that can be said. */
  choose<Saying>(meant: Saying, all: readonly Saying[]): Saying;
}

/** Knows what backpropagation gives, and says it. */
export const truth: Mind = {
  blame: (nodes, node) => nodes[node]?.grad ?? 0,
  choose: (meant) => meant,
};

/** Whether it believes what is true, whatever it says then: it needs no graph to find that out. */
export const knowsTruth = ({ blame }: Mind): boolean => blame === truth.blame;

/** Believes what `mind` believes, and says something else by chance: `random` gives numbers from 0 to 1. */
export function slipping(mind: Mind, share: number, random: () => number): Mind {
  return {
    ...mind,
    choose(meant, all) {
      if (random() >= share) return mind.choose(meant, all);
      const others = all.filter((each) => each !== meant);
      return others[Math.floor(random() * others.length)] ?? meant;
    },
  };
}
