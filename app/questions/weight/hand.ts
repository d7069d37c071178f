// A hand of cards as it is worked off on a phone: tap by tap, with a way back, and written as an answer at any moment.

import type { Sign } from "../../../lib/micrograd/sign";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { RoundClock } from "../../../lib/session/state";

/** A tap for each card, and another where the turn is asked; `?` for what was skipped. */
export type Tap = Sign | "?";

export interface HandSize {
  cards: number;
  /** Taps on each card: its sign, or its sign and its turn. */
  perCard: 1 | 2;
}

/** Before time is up, so that the answer is under way while the round is still open. */
const EARLY_MS = 400;

/** A hand that is worked off in part goes out as it is. */
export function isTimeToSend({ closesAt }: RoundClock, isClosed: boolean, now: number): boolean {
  return isClosed || (closesAt !== null && now >= closesAt - EARLY_MS);
}

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

/** Signs, then the turns: "+0? -0?". What is still open is left open; null where nothing was said at all. */
export function answerOf(taps: readonly Tap[], { cards, perCard }: HandSize): string | null {
  if (taps.every((tap) => tap === "?")) return null;
  const all = Array.from({ length: cards * perCard }, (_, i) => taps[i] ?? "?");
  if (perCard === 1) return all.join("");
  const every = (first: number) => all.filter((_, i) => i % 2 === first).join("");
  return `${every(0)} ${every(1)}`;
}

/** The taps that an answer was made of. */
export function tapsIn(answer: string, { perCard }: HandSize): Tap[] {
  const [signs = "", turns = ""] = answer.split(" ");
  return [...signs].flatMap((sign, i) => (perCard === 1 ? [sign] : [sign, turns[i] ?? "?"])) as Tap[];
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
