// A hand of cards as a text: one character a card, `?` for one left open; then, where it is asked, a space and one more each for the turn.

import { type Sign, signs } from "../../micrograd/sign";

/** What was said of one card; null where it was left open. */
export interface CardSaid {
  sign: Sign | null;
  /** Only where the turn is asked for. */
  turn?: Sign | null;
}

const OPEN = "?";

const signIn = (character: string | undefined): Sign | null =>
  signs.find((sign) => sign === character) ?? null;

const isSaid = (text: string, cards: number) => text.length === cards && /^[-+0?]+$/.test(text);

/** Null for a text that is not one of `cards` cards. */
export function readHand(text: string, cards: number, asksTurn: boolean): CardSaid[] | null {
  const [said = "", turned, ...rest] = text.split(" ");
  if (rest.length > 0 || !isSaid(said, cards) || (turned !== undefined) !== asksTurn) return null;
  if (turned === undefined) return [...said].map((sign) => ({ sign: signIn(sign) }));
  if (!isSaid(turned, cards)) return null;
  return [...said].map((sign, i) => ({ sign: signIn(sign), turn: signIn(turned[i]) }));
}

/** Card by card, whether anything was said of its blame; also of a text whose signs are covered. */
export const answeredCards = (text: string): boolean[] =>
  [...(text.split(" ")[0] ?? "")].map((character) => character !== OPEN);

export function writeHand(hand: readonly CardSaid[]): string {
  const said = hand.map(({ sign }) => sign ?? OPEN).join("");
  if (hand.every(({ turn }) => turn === undefined)) return said;
  return `${said} ${hand.map(({ turn }) => turn ?? OPEN).join("")}`;
}
