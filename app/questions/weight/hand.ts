// A hand of cards as it is worked off on a phone: tap by tap, with a way back, and written as an answer at any moment.

import { readSign, type Sign, turnAgainst } from "../../../lib/micrograd/sign";
import { readHand, writeHand } from "../../../lib/questions/weight/hand-text";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";

/** A tap for each card, and another where the turn is asked; `?` for what was skipped. */
export type Tap = Sign | "?";

export interface HandSize {
  cards: number;
  /** Taps on each card: its sign, or its sign and its turn. */
  perCard: 1 | 2;
}

export const sizeOf = ({ taps }: Pick<WeightStage, "taps">, cards: readonly unknown[]): HandSize => ({
  cards: cards.length,
  perCard: taps === "sign" ? 1 : 2,
});

/** The card on top, from 0; the last one stays. */
export const cardOnTop = (taps: readonly Tap[], { cards, perCard }: HandSize): number =>
  Math.min(cards - 1, Math.floor(taps.length / perCard));

/** Skipping a card's sign skips its turn as well. */
export function tapped(taps: readonly Tap[], tap: Tap, { perCard }: HandSize): Tap[] {
  const skipsTurn = tap === "?" && perCard === 2 && taps.length % 2 === 0;
  return [...taps, tap, ...(skipsTurn ? (["?"] as const) : [])];
}

/** Takes back the card on top as far as it has come, or else the one before it. */
export function oneCardBack(taps: readonly Tap[], { perCard }: HandSize): Tap[] {
  return taps.slice(0, Math.max(0, Math.floor((taps.length - 1) / perCard) * perCard));
}

export const isComplete = (taps: readonly Tap[], { cards, perCard }: HandSize): boolean =>
  taps.length >= cards * perCard;

/** What is still open is left open; null where nothing was said at all. */
export function answerOf(taps: readonly Tap[], { cards, perCard }: HandSize): string | null {
  if (taps.every((tap) => tap === "?")) return null;
  const hand = Array.from({ length: cards }, (_, card) => {
    const sign = readSign(taps[card * perCard]);
    return perCard === 1 ? { sign } : { sign, turn: readSign(taps[card * perCard + 1]) };
  });
  return writeHand(hand);
}

/** The taps that an answer was made of. */
export function tapsIn(answer: string, { cards, perCard }: HandSize): Tap[] {
  const hand = readHand(answer, cards, perCard === 2) ?? [];
  return hand.flatMap(({ sign, turn }) => (perCard === 1 ? [sign ?? "?"] : [sign ?? "?", turn ?? "?"]));
}

/** How many of a hand's cards were right; null for a single card, which is right or wrong, and where the turn counts too. */
export function rightInHand(
  { order, taps }: Pick<WeightStage, "order" | "taps">,
  { signs }: Pick<WeightReveal, "signs">,
  cards: readonly { index: number }[],
  answer: string,
): { right: number; count: number } | null {
  if (cards.length < 2 || taps !== "sign") return null;
  const right = cards.filter(({ index }, i) => answer[i] === signs[order.indexOf(index)]).length;
  return { right, count: cards.length };
}

interface ToldCard {
  right: Sign;
  /** Null where the card was left open. */
  said: Sign | null;
  /** Undefined where no turn was asked for. */
  turn?: Sign | null;
}

/** The cards with something to learn from, and those of which all was right. */
export function apart<Card extends ToldCard>(cards: readonly Card[]): { wrong: Card[]; right: Card[] } {
  const isRight = ({ right, said, turn }: Card) =>
    said === right && (turn === undefined || turn === turnAgainst[right]);
  return { wrong: cards.filter((card) => !isRight(card)), right: cards.filter(isRight) };
}
