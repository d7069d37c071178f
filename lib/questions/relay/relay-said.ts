// What is said at a place of a relay, and how it is written: by the place itself, by the product, or by another phone for it.

import { readNumber, writeNumber } from "../read-number";
import { LENT } from "./lent-text";
import { times } from "./step";

/** Handed to another place, which has it in hand now. */
interface Lent {
  lentTo: number;
}

/** What became of it there: that place has worked it out, or the product after all. */
export interface Returned {
  by: number;
  said: number | "handed";
}

/** A number as its own place worked it out, or the product has taken the step. */
export type RelaySaid = number | "handed" | Lent | Returned;

export const isLent = (said: RelaySaid | undefined): said is Lent =>
  typeof said === "object" && "lentTo" in said;
export const isReturned = (said: RelaySaid | undefined): said is Returned =>
  typeof said === "object" && "by" in said;

const HANDED = "=";
const RETURNED = ":";

/** In letters, since a covered answer has no digits, and may yet be known to be lent. */
const placeText = (place: number) =>
  [...String(place)].map((digit) => String.fromCharCode("a".charCodeAt(0) + Number(digit))).join("");
const placeIn = (text: string) =>
  Number([...text].map((letter) => letter.charCodeAt(0) - "a".charCodeAt(0)).join(""));

export function readSaid(text: string): RelaySaid | null {
  const [, lent, by, returned] = /^(?:>([a-j]{1,7})|([a-j]{1,7}):(.+))$/.exec(text) ?? [];
  if (lent) return { lentTo: placeIn(lent) };
  if (by && returned) {
    const said = readSaid(returned);
    return typeof said === "number" || said === "handed" ? { by: placeIn(by), said } : null;
  }
  if (text === HANDED) return "handed";
  const number = readNumber(text);
  return number === null ? null : times(number, 1);
}

export function writeSaid(said: RelaySaid): string {
  if (said === "handed") return HANDED;
  if (typeof said === "number") return writeNumber(said);
  if (isLent(said)) return LENT + placeText(said.lentTo);
  return placeText(said.by) + RETURNED + writeSaid(said.said);
}
