// How far blame has come at one step of a reveal: who carries how much, and which edge passes it on.

import type { BlameLink, BlameStep } from "../../lib/questions/blame-walk";

export interface BlameState {
  /** d loss / d node, as far as it has arrived, by node id. */
  blame: ReadonlyMap<number, number>;
  /** What arrived at a node, part by part; more than one part where paths meet. */
  parts: ReadonlyMap<number, readonly number[]>;
  /** Links that have passed their part on, by `linkKey`. */
  passed: ReadonlyMap<string, BlameLink>;
  /** The link that is passing its part on at this very step. */
  active: BlameLink | null;
}

/** Both edges of `a + a` join the same nodes, so the operand's slot tells them apart. */
export const linkKey = ({ from, to, slot }: { from: number; to: number; slot: number }) =>
  `${from}:${to}:${slot}`;

/** Nothing while `step` is below 0. */
export function blameAt(steps: readonly BlameStep[], step: number): BlameState {
  const blame = new Map<number, number>();
  const parts = new Map<number, number[]>();
  const passed = new Map<string, BlameLink>();
  for (const done of steps.slice(0, Math.max(0, step + 1))) {
    if (done.kind === "loss") {
      blame.set(done.node, 1);
      continue;
    }
    blame.set(done.to, done.total);
    parts.set(done.to, [...(parts.get(done.to) ?? []), done.passed]);
    passed.set(linkKey(done), done);
  }
  const last = steps[step];
  return { blame, parts, passed, active: last?.kind === "link" ? last : null };
}

/** Blame that is simply known, with no way that it came. */
export function knownBlame(known: readonly { node: number; blame: number }[]): BlameState {
  return {
    blame: new Map(known.map(({ node, blame }) => [node, blame])),
    parts: new Map(),
    passed: new Map(),
    active: null,
  };
}
