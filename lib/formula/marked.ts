// Where formulas stand in a text: between dollar signs, as in $a + b$.

/**
 * A price stays a price: no space inside beside the signs, and no letter, digit or dollar outside. (Some browsers have
 * no look-behind, so what stands before is part of it.)
 */
const MARKED = /(^|[^\w$\\])\$([^\s$](?:[^$\n]{0,118}[^\s$])?)\$(?![\w$])/g;

/** A text in turns: words, a formula, words … Both ends are words, which may be "". */
export function byTurns(text: string): string[] {
  const turns: string[] = [];
  let from = 0;
  for (const { index, 0: whole, 1: before = "", 2: formula = "" } of text.matchAll(MARKED)) {
    turns.push(text.slice(from, index) + before, formula);
    from = index + whole.length;
  }
  turns.push(text.slice(from));
  return turns;
}

/** For where there is nothing but plain text. */
export const unmarked = (text: string): string => byTurns(text).join("");
