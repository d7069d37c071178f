// The sign of a gradient, apart from the schemas so that every screen can draw it.

export type BlameSign = "+" | "0" | "-";

/** In the order in which they are drawn; an object would put its key "0" first. */
export const signs: readonly BlameSign[] = ["+", "0", "-"];

/** A gradient this small is zero that picked up rounding errors: graphs of 200 nodes and values up to 1e6 stay far below it. */
const ZERO_TOLERANCE = 1e-9;

export function signOf(gradient: number): BlameSign {
  if (Math.abs(gradient) <= ZERO_TOLERANCE) return "0";
  return gradient > 0 ? "+" : "-";
}
