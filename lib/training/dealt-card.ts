// A card on its way to a phone: the numbers that are added up on it, or no more of them than is drawn.

import { asPrinted } from "../expression/format-number";
import { settled } from "../micrograd/rounding";
import { shownCard, sidesOf } from "./shown-card";
import { cardSum, type WeightCard } from "./weight-card";

/** Few samples: the products are worked out where they are shown. */
interface NumberCard {
  samples: number[];
  inputs: number[];
  aboves: number[];
  /** As in `WeightCard`. */
  penalty: number | null;
}

/** Many samples: a bar for each, and numbers for what they come to. */
interface BarCard {
  /** In base64, a byte a bar: how long it is and which way, in 127ths of the longest. Where there is a penalty, its bar is the last. */
  bars: string;
  /** As in `ShownCard`, but not rounded. */
  up: number;
  down: number;
  penalty: number | null;
  /** With which they are shown. */
  digits: number;
}

export type DealtCard = NumberCard | BarCard;

/** The bars of a card, each from −1 to 1, and the penalty's apart. */
export interface Bars {
  shares: readonly number[];
  pull: number | null;
}

const LONGEST = 127;

export function dealtCard(card: WeightCard): DealtCard {
  const { rows, penalty } = card;
  const { products, digits } = shownCard(card);
  if (!products) return { bars: textOfBars(barsOf(card)), ...sidesOf(card), penalty, digits };
  return {
    samples: rows.map(({ sample }) => sample),
    inputs: rows.map(({ input }) => input),
    aboves: rows.map(({ above }) => above),
    penalty,
  };
}

/** The card that was dealt, number by number. */
export function numbersOn({ samples, inputs, aboves, penalty }: NumberCard): WeightCard {
  const rows = samples.map((sample, i) => {
    const [input = 0, above = 0] = [inputs[i], aboves[i]];
    return { sample, input, above, product: input * above };
  });
  return { rows, penalty };
}

export function barsOf({ rows, penalty }: WeightCard): Bars {
  const products = rows.map(({ product }) => product);
  const largest = Math.max(...products.map(Math.abs), Math.abs(penalty ?? 0)) || 1;
  return {
    shares: products.map((product) => product / largest),
    pull: penalty === null ? null : penalty / largest,
  };
}

export function barsOn({ bars, penalty }: BarCard): Bars {
  const bytes = Int8Array.from(atob(bars), (character) => character.charCodeAt(0));
  const shares = Array.from(bytes, (byte) => byte / LONGEST);
  return penalty === null
    ? { shares, pull: null }
    : { shares: shares.slice(0, -1), pull: shares.at(-1) ?? 0 };
}

/** What is there has a bar, however small. */
function textOfBars({ shares, pull }: Bars): string {
  const all = pull === null ? shares : [...shares, pull];
  const bytes = all.map((share) => Math.sign(share) * Math.ceil(Math.abs(share) * LONGEST) || 0);
  return btoa(String.fromCharCode(...Uint8Array.from(bytes)));
}

/** What both sides of a card of bars come to, and its penalty, as they are printed. */
export function totalsOn({ up, down, penalty, digits }: BarCard) {
  const print = (x: number) => asPrinted(x, digits);
  return { up: print(up), down: print(down), penalty: penalty === null ? null : print(penalty), digits };
}

/** All of it added up, as `cardSum` does. */
export function dealtSum(card: DealtCard): number {
  if ("samples" in card) return cardSum(numbersOn(card));
  return settled(card.up + card.down, card.up - card.down);
}
