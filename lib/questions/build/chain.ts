// Bricks laid one after another: a number, then an operation with a number, on all that lies there so far. Without the
// schemas, for phones. As a text it is read from left to right: "1+4*2" is (1 + 4) × 2.

export const operators = ["+", "-", "*"] as const;
export type Operator = (typeof operators)[number];

export const glyphs: Record<Operator, string> = { "+": "+", "-": "−", "*": "×" };

const CHAIN = /^\d(?:[-+*]\d)*$/;

export const isChain = (text: string): boolean => CHAIN.test(text);

/** How many bricks lie there; an operation still waits for its own. */
export const bricksIn = (text: string): number => [...text].filter((sign) => /\d/.test(sign)).length;

/** One brick laid on those before. */
export interface Laid {
  before: number;
  operator: Operator;
  number: number;
  after: number;
}

export const worked: Record<Operator, (before: number, number: number) => number> = {
  "+": (before, number) => before + number,
  "-": (before, number) => before - number,
  "*": (before, number) => before * number,
};

export function laidIn(text: string): Laid[] {
  let before = Number(text[0] ?? 0);
  return [...text.slice(1).matchAll(/([-+*])(\d)/g)].map(([, sign, digit]) => {
    const [operator, number] = [sign as Operator, Number(digit)];
    const laid = { before, operator, number, after: worked[operator](before, number) };
    before = laid.after;
    return laid;
  });
}

export const chainValue = (text: string): number => laidIn(text).at(-1)?.after ?? Number(text[0] ?? 0);

/** The one text for bricks with the same parents: of a first sum or product the smaller number comes first. */
export function canonical(text: string): string {
  const [first = "", operator = "", second = ""] = text;
  return operator !== "-" && second !== "" && second < first
    ? `${second}${operator}${first}${text.slice(3)}`
    : text;
}

/** As people write it, with brackets where something is multiplied that is a sum; an operation may still wait for its number. */
export function writtenChain(text: string): string {
  let written = text[0] ?? "";
  let isSum = false;
  for (const [, sign, digit] of text.slice(1).matchAll(/([-+*])(\d?)/g)) {
    const operator = sign as Operator;
    const base = operator === "*" && isSum ? `(${written})` : written;
    written = `${base} ${glyphs[operator]}${digit ? ` ${digit}` : ""}`;
    isSum = operator !== "*";
  }
  return written;
}

/** How much of each number's growth arrives at the end, from the first brick to the last. */
export function blamesIn(text: string): { number: number; blame: number }[] {
  const laid = laidIn(text);
  const slopes = [1, ...laid.map(({ operator, before }) => ({ "+": 1, "-": -1, "*": before })[operator])];
  const through = laid.map(({ operator, number }) => (operator === "*" ? number : 1));
  const after = (place: number) => through.slice(place).reduce((product, factor) => product * factor, 1);
  const numbers = [Number(text[0] ?? 0), ...laid.map(({ number }) => number)];
  // `+ 0` makes −0 a plain zero.
  return numbers.map((number, place) => ({ number, blame: (slopes[place] ?? 0) * after(place) + 0 }));
}
