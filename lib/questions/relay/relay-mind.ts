// What somebody with a rule in mind passes on along one way of a relay, and what somebody says who slips there.

import { topologicalOrder, Value } from "../../micrograd/value";
import type { Mind } from "../mind";
import { times } from "./step";

/** What arrives, part by part, and the slope that it is multiplied by; null where what arrives is kept. */
export interface Step {
  shares: readonly number[];
  slope: number | null;
}

/** The step as a small graph, through which a wrong rule goes its way: each share comes from a use of the node. */
function meantBy(mind: Mind, { shares, slope }: Step): number {
  const asked = new Value(1);
  const node = slope === null ? asked : asked.mul(new Value(slope));
  const uses = shares.map((share) => node.mul(new Value(share)));
  const root = uses.reduce((sum, use) => sum.add(use));
  root.backward();
  const nodes = topologicalOrder(root);
  return times(mind.blame(nodes, nodes.indexOf(asked)), 1);
}

/** What somebody says who is on the wrong way: added what is to be multiplied, or took one part for all. */
function near({ shares, slope }: Step, right: number): number[] {
  const arrived = shares.reduce((sum, share) => sum + share, 0);
  const parts = shares.length > 1 ? shares.map((share) => share * (slope ?? 1)) : [];
  const wrong = slope === null ? [arrived + 1] : [arrived + slope, arrived, slope];
  return [right, -right, ...wrong, ...parts, 0].map((each) => times(each, 1));
}

export function stepSaid(mind: Mind, step: Step): number {
  const meant = meantBy(mind, step);
  return mind.choose(meant, near(step, meant));
}
