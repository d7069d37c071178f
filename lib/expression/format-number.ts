// Numbers as people read them on a node, an edge or an axis.

const SUPERSCRIPTS: Record<string, string> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** Where nothing asks for more. */
export const USUAL_DIGITS = 4;

/**
 * At most four significant digits, or as many as are asked for, but never fewer than a whole number below a million has; a
 * true minus sign; zero without one; 1.5×10⁻⁸ rather than a zero that is none; ∞, −∞ and NaN as such. A power of ten
 * stands only where there would be more than seven digits behind the point: 0.000089 is plainer to whoever has not met one.
 */
export function formatNumber(x: number, digits = USUAL_DIGITS): string {
  if (Number.isNaN(x)) return "NaN";
  const sign = x < 0 ? "−" : "";
  if (!Number.isFinite(x)) return `${sign}∞`;
  const size = Math.abs(asPrinted(x, digits));
  return sign + (isPlain(size, digits) ? size : scientific(Math.abs(x), digits));
}

/** The very number that stands there where `formatNumber` writes `x`. */
export function asPrinted(x: number, digits = USUAL_DIGITS): number {
  if (!Number.isFinite(x)) return x;
  const size = Math.abs(x);
  const plain = size >= 10 ** (digits - 1) ? Math.round(size) : Number(size.toPrecision(digits));
  const printed = isPlain(plain, digits) ? plain : Number(size.toPrecision(digits));
  return x < 0 ? -printed : printed;
}

/** More zeros are not counted at a glance. */
const MOST_DECIMALS = 7;

/** Without a power of ten. JavaScript itself writes one below 10⁻⁶. */
function isPlain(size: number, digits: number): boolean {
  const smallest = Math.max(1e-6, Math.min(1e-4, 10 ** (digits - 1 - MOST_DECIMALS)));
  return size === 0 || (size >= smallest && size < 1e6);
}

function scientific(size: number, digits: number): string {
  const [written, exponent] = size.toExponential(digits - 1).split("e") as [string, string];
  const power = [...String(Number(exponent))].map((digit) => SUPERSCRIPTS[digit]).join("");
  return `${Number(written)}×10${power}`;
}
