// Text whose formulas stay in one piece when lines break: 1 × −2, and b = −3.

/** Longer would not fit a phone: a formula may break before what it equals, and what is still too long before + and −. */
const LONGEST = 24;

const NO_BREAK = "\u00a0";
const BEFORE_EQUALS = /\u00a0(?=[=≈])/;

export function unbroken(text: string): string {
  const glued = text.replace(/ ([×÷=≈→+−]) /g, `${NO_BREAK}$1${NO_BREAK}`);
  return glued.replace(/\S*\u00a0[\S\u00a0]*/g, (formula) =>
    formula.length <= LONGEST ? formula : formula.split(BEFORE_EQUALS).map(brokenInSums).join(" "),
  );
}

const brokenInSums = (side: string): string =>
  side.length <= LONGEST ? side : side.replace(/\u00a0([→+−])/g, " $1");
