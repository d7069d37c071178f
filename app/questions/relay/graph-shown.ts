// A relay through a graph as its picture shows it: who has passed on while it runs, then number by number what was passed on.

import { isNumber } from "../../../lib/expression/is-number";
import { settledSum } from "../../../lib/micrograd/rounding";
import type { BlameLink } from "../../../lib/questions/blame-walk";
import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import { type Leg, type Run, sharesAt, slipIn } from "../../../lib/questions/relay/run";
import { START } from "../../../lib/questions/relay/step";
import { type BlameState, linkKey } from "../../graph/blame-at";
import type { NodeMark } from "../../graph/node-mark";
import { nodeName } from "../../graph/node-name";

export const turnName = ({ nodes, turns }: RelayGraph, turn: number): string =>
  nodeName(nodes, turns[turn] ?? -1);

/** While it runs no number is told. */
export function teamMarks(
  { turns }: RelayGraph,
  done: readonly boolean[],
  waits: readonly number[],
): Map<number, NodeMark> {
  const marks = new Map<number, NodeMark>();
  for (const [turn, node] of turns.entries()) {
    if (waits.includes(turn)) marks.set(node, { look: "picked", text: "…", share: 0.5 });
    else if (done[turn]) marks.set(node, { look: "class", text: "✓", share: 0 });
  }
  return marks;
}

/** A number that was passed on; `to` is null where it stays with who had it. */
export interface Passing {
  turn: number;
  from: number;
  to: number | null;
  slot: number;
  slope: number;
  /** What had arrived, part by part. */
  shares: number[];
  leg: Leg;
  /** What would have been right; null where this is. */
  right: number | null;
}

/** In the order in which they are told. */
export function passingsOf({ nodes, turns, net }: RelayGraph, run: Run): Passing[] {
  return net.flatMap((links, turn) => {
    const from = turns[turn] ?? -1;
    const slots = (nodes[from]?.operands ?? []).flatMap((operand, slot) => {
      const node = nodes[operand];
      return node && !isNumber(node) ? [slot] : [];
    });
    const shares = sharesAt(net, run, turn).map(({ came }) => came ?? 0);
    return links.flatMap(({ to, slope }, link) => {
      const leg = run[turn]?.[link];
      if (!leg) return [];
      const way = { turn, from, to: to === null ? null : (turns[to] ?? null), slot: slots[link] ?? 0, slope };
      return [{ ...way, shares, leg, right: slipIn(net, run, turn, link) }];
    });
  });
}

export interface Told {
  state: BlameState;
  /** Who has slipped. */
  marks: Map<number, NodeMark>;
}

const slipMark: NodeMark = { look: "picked", text: "✕", share: 0.5 };

/** Once the first `count` of them are told. Who keeps what arrived carries what they said it comes to. */
export function toldAfter({ turns }: RelayGraph, passings: readonly Passing[], count: number): Told {
  const blame = new Map([[turns[0] ?? -1, START]]);
  const parts = new Map<number, number[]>();
  const passed = new Map<string, BlameLink>();
  const marks = new Map<number, NodeMark>();
  const told = passings.slice(0, Math.max(0, count));
  for (const passing of told) {
    const { from, to, leg, right } = passing;
    if (right !== null) marks.set(from, slipMark);
    if (to === null) {
      blame.set(from, leg.passed);
      if (right !== null) parts.delete(from);
    } else {
      const here = [...(parts.get(to) ?? []), leg.passed];
      parts.set(to, here);
      blame.set(to, settledSum(here));
      passed.set(linkKey({ ...passing, to }), linkOf(passing, to));
    }
  }
  const last = passings[count - 1];
  // A product that is not right is told in words, beside what would be.
  const active = last && last.to !== null && last.right === null ? linkOf(last, last.to) : null;
  return { state: { blame, parts, passed, active }, marks };
}

const linkOf = ({ from, slot, slope, shares, leg }: Passing, to: number): BlameLink => ({
  ...{ from, to, slot, local: slope, above: settledSum(shares), passed: leg.passed },
});
