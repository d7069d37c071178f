// Text whose formulas stay in one piece when lines break: 1 × −2, and b = −3.

/** A longer formula may break before an operator that binds less than × and ÷; else it would not fit a phone. */
const LONGEST = 24;

const NO_BREAK = "\u00a0";

export function unbroken(text: string): string {
  const glued = text.replace(/ ([×÷=≈→+−]) /g, `${NO_BREAK}$1${NO_BREAK}`);
  return glued.replace(/\S*\u00a0[\S\u00a0]*/g, (formula) =>
    formula.length <= LONGEST ? formula : formula.replace(/\u00a0([=≈→+−])/g, " $1"),
  );
}
