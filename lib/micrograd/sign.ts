// The sign of a gradient, and the step against it: small enough for every screen.

/** The root would grow, not move, or shrink if the node grew a little. */
export type Sign = "+" | "0" | "-";

/** In the order in which they are drawn; an object would put its key "0" first. */
export const signs: readonly Sign[] = ["+", "0", "-"];

/** The sign in a text; null for anything else. */
export const readSign = (text: string | null | undefined): Sign | null =>
  signs.find((sign) => sign === text) ?? null;

/** As the number is printed, so "0" for nothing but 0: what is mere rounding is made 0 before (`rounding.ts`). */
export function signOf(gradient: number): Sign {
  if (gradient > 0) return "+";
  return gradient < 0 ? "-" : "0";
}

/** Against the sign of its gradient a number makes the root fall. */
export const turnAgainst: Record<Sign, Sign> = { "+": "-", "0": "0", "-": "+" };

/** How many said each sign. */
export type SignCount = Record<Sign, number>;
