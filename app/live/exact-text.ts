// A number with as many digits as it takes to tell right from wrong, where a graph is content with four.

import { formatNumber } from "../../lib/expression/format-number";

const MOST_DIGITS = 10;
/** What sums of the same numbers may differ by. */
const ROUNDING = 1e-9;

/** `slack` is how far off it may be; what is shown is ten times as near. Blame shows its sign also where that is a plus. */
export function exactText(number: number, slack = 0, isBlame = false): string {
  const text = textWithin(number, slack);
  return isBlame && number > 0 ? `+${text}` : text;
}

/** The ends of what counts as right, where `slack` is more than 0: rounded inwards, so that whoever says them is right. */
export function endsText(right: number, slack: number, isBlame = false): { low: string; high: string } {
  const step = 10 ** Math.floor(Math.log10(slack / 10));
  const end = (round: (x: number) => number, number: number) =>
    exactText(Number((round(number / step) * step).toPrecision(MOST_DIGITS + 2)), 0, isBlame);
  // 1.245 is 12450.000000000002 times 0.0001.
  const hair = ROUNDING / 2 / step;
  return {
    low: end((x) => Math.ceil(x - hair), right - slack),
    high: end((x) => Math.floor(x + hair), right + slack),
  };
}

function textWithin(number: number, slack: number): string {
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-4 || size >= 1e9)) return formatNumber(number);
  const allowed = Math.max(slack / 10, ROUNDING * Math.max(1, size));
  for (let digits = 4; digits < MOST_DIGITS; digits++) {
    const rounded = Number(number.toPrecision(digits));
    if (Math.abs(rounded - number) <= allowed) return withSign(rounded);
  }
  return withSign(Number(number.toPrecision(MOST_DIGITS)));
}

const withSign = (number: number) => (number < 0 ? `−${-number}` : String(Math.abs(number)));
