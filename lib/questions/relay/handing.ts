// A node of a relay that others wait for: it is handed to another phone that is done with its own, and at last to the product.

import type { ForOther, Place } from "../kind";
import { readNumber } from "../read-number";
import {
  type All,
  byPlace,
  helpedBy,
  lentParts,
  netOf,
  placeOfThing,
  returnPart,
  runIn,
  turnAt,
} from "./relay-places";
import type { RelayQuestion } from "./relay-question";
import { isLent, isReturned, type RelaySaid } from "./relay-said";
import { arrivedAt } from "./run";
import { times } from "./step";

type Handed = ForOther<RelaySaid>;

/** What does not wait is left as it is. `here` are those whose phones are there to be asked. */
export function handOn(
  question: RelayQuestion,
  things: readonly number[],
  before: All,
  of: number,
  here: readonly number[],
): Handed[] {
  const places = byPlace(before);
  const free = helpersIn(question, before, of, here);
  return [...new Set(things)].flatMap((thing): Handed[] => {
    const found = placeOfThing(question, thing, of);
    if (!found) return [];
    const { crew, turn, at } = found;
    const net = netOf(question, crew);
    const run = runIn(question, crew, places, of);
    if (arrivedAt(net, run, turn) === null) return [];
    const open = (run[turn] ?? []).flatMap((leg, part) => (leg ? [] : [part]));
    const ways = net[turn] ?? [];
    const said = places.said.get(at);
    if (open.some((part) => isLent(said?.get(part))))
      return open.flatMap((part) => {
        const lent = said?.get(part);
        return isLent(lent)
          ? returned(question, { at, of }, part, { by: lent.lentTo, said: "handed" }, before)
          : [];
      });
    const helper = free.shift();
    const answer = helper === undefined ? ("handed" as const) : { lentTo: helper };
    // It counts as answered only once it has come back.
    const parts = ways.length + (helper === undefined ? 0 : open.length);
    return open.map((part) => ({ at, part, parts, answer }));
  });
}

/** Those who have worked out all of their own and hold nothing for anybody: first whoever has helped least. */
function helpersIn(question: RelayQuestion, before: All, of: number, here: readonly number[]): number[] {
  const places = byPlace(before);
  const isFree = (at: number) =>
    turnAt(question, { at, of }).every((_, part) => typeof places.said.get(at)?.get(part) === "number") &&
    helpedBy(question, { at, of }, places) === null;
  const helped = (at: number) => places.lenders.get(at)?.length ?? 0;
  return here.filter(isFree).sort((a, b) => helped(a) - helped(b) || a - b);
}

function returned(
  question: RelayQuestion,
  lender: Place,
  part: number,
  answer: Extract<RelaySaid, { by: number }>,
  before: All,
): Handed[] {
  const turn = turnAt(question, lender);
  const said = byPlace(before).said.get(lender.at);
  const lent = turn.filter((_, each) => isLent(said?.get(each))).length;
  return [{ at: lender.at, part: returnPart(turn, part), parts: turn.length + lent, answer }];
}

/** What somebody says for another whose step they have in hand; null where they have not. */
export function helpWith(
  question: RelayQuestion,
  helper: Place,
  { at, part, text }: { at: number; part: number; text: string },
  before: All,
): Handed | null {
  const lender = { at, of: helper.of };
  const number = readNumber(text);
  const lent = byPlace(before).said.get(at)?.get(part);
  if (number === null || !isLent(lent) || lent.lentTo !== helper.at) return null;
  if (!lentParts(question, lender, byPlace(before)).includes(part)) return null;
  return returned(question, lender, part, { by: helper.at, said: times(number, 1) }, before)[0] ?? null;
}

/** Never said by a phone on its own behalf. */
export const isForOther = (said: RelaySaid) => said === "handed" || isLent(said) || isReturned(said);
