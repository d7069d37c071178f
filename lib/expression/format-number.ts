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

const SIGNIFICANT_DIGITS = 4;

/**
 * At most four significant digits, but never fewer than a whole number below a million has; a true minus
 * sign; zero without one; 1.5×10⁻⁵ rather than a zero that is none; ∞, −∞ and NaN as such.
 */
export function formatNumber(x: number): string {
  if (Number.isNaN(x)) return "NaN";
  const size = Math.abs(x);
  const sign = x < 0 ? "−" : "";
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  const rounded = size >= 1000 ? Math.round(size) : Number(size.toPrecision(SIGNIFICANT_DIGITS));
  if (rounded === 0 || (rounded >= 1e-4 && rounded < 1e6)) return sign + rounded;
  return sign + scientific(size);
}

function scientific(size: number): string {
  const [digits, exponent] = size.toExponential(SIGNIFICANT_DIGITS - 1).split("e") as [string, string];
  const power = [...String(Number(exponent))].map((digit) => SUPERSCRIPTS[digit]).join("");
  return `${Number(digits)}×10${power}`;
}
