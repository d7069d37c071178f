// What a card shows of its numbers: with so many digits that what stands there adds up to the sign that the card is graded by.

import { type Decimal, decimalOf, sum } from "../expression/decimal";
import { asPrinted } from "../expression/format-number";
import { settled } from "../micrograd/rounding";
import { type Sign, signOf } from "../micrograd/sign";
import { cardSum, type WeightCard } from "./weight-card";

/** More rows than this are drawn as thin bars, with numbers only for what all of them come to. */
const MOST_NUMBERED = 8;

/** Enough for nearly every card to be added up in the head. */
const FEWEST_DIGITS = 2;
/** All that a number has: what is shown is then the number itself. */
const MOST_DIGITS = 17;

/** What is written on a card to be added up, as it is printed with `digits` digits. */
export interface ShownCard {
  digits: number;
  /** The products, one a sample. Null on a card of bars, where `up` and `down` stand for them. */
  products: readonly number[] | null;
  /** All bars above the line together, the penalty's among them, and all below it. */
  up: number;
  down: number;
  penalty: number | null;
  /** The sign of what is shown, added up. */
  sign: Sign;
}

/** The card with the fewest digits that show the sign of its key. */
export function shownCard(card: WeightCard): ShownCard {
  const key = signOf(cardSum(card));
  for (let digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
    const shown = shownWith(card, digits);
    if (shown.sign === key) return shown;
  }
  return shownWith(card, MOST_DIGITS);
}

/** What goes up on a card, and what goes down, each added up. */
export function sidesOf({ rows, penalty }: WeightCard): Pick<ShownCard, "up" | "down"> {
  const all = [...rows.map(({ product }) => product), penalty ?? 0];
  const up = all.reduce((total, x) => total + Math.max(0, x), 0);
  const down = all.reduce((total, x) => total + Math.min(0, x), 0);
  return { up, down };
}

function shownWith(card: WeightCard, digits: number): ShownCard {
  const { rows, penalty } = card;
  const print = (x: number) => asPrinted(x, digits);
  const sides = sidesOf(card);
  const [up, down] = [print(sides.up), print(sides.down)];
  const pull = penalty === null ? null : print(penalty);
  const products = rows.length > MOST_NUMBERED ? null : rows.map(({ product }) => print(product));
  const sign = signOfSum(products ? [...products, pull ?? 0] : [up, down]);
  return { digits, products, up, down, penalty: pull, sign };
}

/** Added up as a student does it, digit by digit; "0" also where only rounding is left of it. */
function signOfSum(parts: readonly number[]): Sign {
  const total = asNumber(sum(parts.map(decimalOf)));
  const size = parts.reduce((all, part) => all + Math.abs(part), 0);
  return signOf(settled(total, size));
}

const asNumber = ({ units, exponent }: Decimal) => Number(`${units}e${exponent}`);
