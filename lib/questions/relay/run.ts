// One copy of a relay as far as it has come: what was passed on along each way, and by whom.

import { settledSum } from "../../micrograd/rounding";
import type { Net } from "./net";
import { isStepRight, START, times } from "./step";

/** `product` where nobody was dealt the node; `helper` and `handed` where its own phone was silent. */
export type PassedBy = "phone" | "helper" | "product" | "handed";

/** By its own phone, by another for it, or by the product; null of a node that nobody is dealt, and undefined where it is still open. */
export type SaidAt = number | { helped: number } | "handed" | null | undefined;

export interface Leg {
  passed: number;
  by: PassedBy;
}

/** Turn by turn and way by way; null where that is still open. */
export type Run = readonly (readonly (Leg | null)[])[];

/** One part of what arrives. `from` is the turn that passes it on; null for what the first one is handed. */
export interface Share {
  from: number | null;
  came: number | null;
}

export function runOf(net: Net, saidAt: (turn: number, link: number) => SaidAt): Run {
  const run: (Leg | null)[][] = [];
  for (const [turn, links] of net.entries()) {
    const arrived = arrivedOf(sharesAt(net, run, turn));
    run.push(links.map(({ slope }, link) => legOf(arrived, slope, saidAt(turn, link))));
  }
  return run;
}

function legOf(arrived: number | null, slope: number, said: SaidAt): Leg | null {
  if (arrived === null || said === undefined) return null;
  if (typeof said === "number") return { passed: said, by: "phone" };
  if (typeof said === "object" && said !== null) return { passed: said.helped, by: "helper" };
  return { passed: times(arrived, slope), by: said ?? "product" };
}

export function sharesAt(net: Net, run: Run, turn: number): Share[] {
  if (turn === 0) return [{ from: null, came: START }];
  return net
    .slice(0, turn)
    .flatMap((links, from) =>
      links.flatMap(({ to }, link) =>
        to === turn ? [{ from, came: run[from]?.[link]?.passed ?? null }] : [],
      ),
    );
}

/** All of it added up; null while one part is missing. */
export function arrivedOf(shares: readonly Share[]): number | null {
  const came = shares.flatMap((share) => (share.came === null ? [] : [share.came]));
  return came.length === shares.length ? settledSum(came) : null;
}

export const arrivedAt = (net: Net, run: Run, turn: number): number | null =>
  arrivedOf(sharesAt(net, run, turn));

/** Whether a turn has passed on all that it has to. */
export const isDone = (run: Run, turn: number): boolean => run[turn]?.every((leg) => leg !== null) === true;

/** The first turn that is still open; as many as there are once all are through. */
export function waitsAt(net: Net, run: Run): number {
  const open = net.findIndex((_, turn) => !isDone(run, turn));
  return open < 0 ? net.length : open;
}

/** What would have been right along a way about what arrived there; null where it is, or nothing was passed on. */
export function slipIn(net: Net, run: Run, turn: number, link: number): number | null {
  const arrived = arrivedAt(net, run, turn);
  const [leg, slope] = [run[turn]?.[link], net[turn]?.[link]?.slope];
  if (arrived === null || !leg || slope === undefined) return null;
  return isStepRight(arrived, slope, leg.passed) ? null : times(arrived, slope);
}

/** Through, and nobody has slipped. */
export const isClean = (net: Net, run: Run): boolean =>
  net.every(
    (links, turn) => isDone(run, turn) && links.every((_, link) => slipIn(net, run, turn, link) === null),
  );

/** As it ought to be. */
export const trueRun = (net: Net): Run => runOf(net, () => null);

/** Worked out by nobody in the class. */
export const isByProduct = ({ by }: Leg): boolean => by === "product" || by === "handed";
