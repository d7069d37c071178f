// Who is where in a relay, and how far each copy has come, from what was said at its places.

import type { Place, Said } from "../kind";
import { copyIn } from "./copies";
import { type Crew, crewAt, crewsOf, lengthOf, nodesOf } from "./crews";
import type { Net, Turn } from "./net";
import { fieldOf, type RelayQuestion } from "./relay-question";
import { isLent, isReturned, type RelaySaid } from "./relay-said";
import { type Run, runOf, type SaidAt } from "./run";

export type All = readonly Said<RelaySaid>[];

/** Place by place, and there part by part. */
export interface ByPlace {
  said: ReadonlyMap<number, ReadonlyMap<number, RelaySaid>>;
  /** Whose steps were handed to each place, one after the other. */
  lenders: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<All, ByPlace & { length: number }>();

/** Worked out once for all who ask about the same answers. */
export function byPlace(all: All): ByPlace {
  const before = known.get(all);
  if (before?.length === all.length) return before;
  const said = new Map<number, Map<number, RelaySaid>>();
  const lenders = new Map<number, number[]>();
  for (const { at, part, answer } of all) {
    const parts = said.get(at) ?? new Map<number, RelaySaid>();
    said.set(at, parts.set(part, answer));
    if (!isLent(answer)) continue;
    const some = lenders.get(answer.lentTo) ?? [];
    if (!some.includes(at)) lenders.set(answer.lentTo, [...some, at]);
  }
  const found = { said, lenders, length: all.length };
  known.set(all, found);
  return found;
}

/** With the numbers of this crew. */
export const netOf = (question: RelayQuestion, { row, copy }: Pick<Crew, "row" | "copy">): Net =>
  copyIn(fieldOf(question), row, copy).net;

export function runIn(question: RelayQuestion, crew: Crew, { said }: ByPlace, of: number): Run {
  const nodes = nodesOf(fieldOf(question).nets, crew, of);
  return runOf(netOf(question, crew), (turn, link): SaidAt => {
    const i = nodes.indexOf(turn);
    if (i < 0) return null;
    const parts = said.get(crew.first + i);
    const own = parts?.get(link);
    if (!isLent(own)) return isReturned(own) ? undefined : own;
    const returned = parts?.get(returnPart(netOf(question, crew)[turn] ?? [], link));
    if (!isReturned(returned)) return undefined;
    return returned.said === "handed" ? "handed" : { helped: returned.said };
  });
}

/** Where it is stored what became of a part that was lent. */
export const returnPart = (turn: Turn, part: number) => turn.length + part;

export function crewOf(question: RelayQuestion, place: Place) {
  const { nets } = fieldOf(question);
  const crew = crewAt(nets, place);
  return { crew, node: nodesOf(nets, crew, place.of)[place.at - crew.first] ?? 0 };
}

export function turnAt(question: RelayQuestion, place: Place): Turn {
  const { crew, node } = crewOf(question, place);
  return netOf(question, crew)[node] ?? [];
}

/** A thing of the progress, which has one for each node of each crew; null where nobody is dealt it. */
export function placeOfThing(question: RelayQuestion, thing: number, of: number) {
  const { nets } = fieldOf(question);
  const [team, turn] = [Math.floor(thing / lengthOf(nets)), thing % lengthOf(nets)];
  const crew = crewsOf(nets, of)[team];
  const i = crew ? nodesOf(nets, crew, of).indexOf(turn) : -1;
  return crew && i >= 0 ? { crew, turn, at: crew.first + i } : null;
}

/** The parts of a place that are with another, and have not come back. */
export function lentParts(question: RelayQuestion, place: Place, { said }: ByPlace): number[] {
  const parts = said.get(place.at);
  const turn = turnAt(question, place);
  return turn.flatMap((_, part) =>
    isLent(parts?.get(part)) && !parts?.has(returnPart(turn, part)) ? [part] : [],
  );
}

/** For whom a place has a step in hand, of several the first; null for nobody. */
export function helpedBy(question: RelayQuestion, { at, of }: Place, places: ByPlace): number | null {
  const lenders = places.lenders.get(at) ?? [];
  return lenders.find((lender) => lentParts(question, { at: lender, of }, places).length > 0) ?? null;
}
