// Why an expression was refused, as data: the screen says it in its reader's language and underlines the place.

/** A stretch of the text in UTF-16 units; lines and columns count from 1, the offset from 0. Nothing missing has length 0. */
export interface Place {
  line: number;
  column: number;
  offset: number;
  length: number;
}

/** What could have stood in a place: a sign as it is written, or a kind of word. */
export type Expectation = "name" | "number" | "operator" | "=" | "(" | ")" | "end-of-statement";

type Reason =
  | { kind: "empty" }
  /** `actual` and `limit` are UTF-8 bytes. */
  | { kind: "too-long"; actual: number; limit: number }
  /** More parentheses open at once than `limit`; the place is the first one too many. */
  | { kind: "too-deep"; limit: number }
  | { kind: "too-many-nodes"; actual: number; limit: number }
  /** `found` is "" where the statement ends too early. */
  | { kind: "unexpected"; found: string; expected: readonly Expectation[] }
  /** `similar`: defined names that differ only in case or in the form of a digit, such as a1 and a₁. */
  | { kind: "unknown-name"; name: string; similar: readonly string[] }
  | { kind: "unknown-function"; name: string; known: readonly string[] }
  | { kind: "name-already-defined"; name: string; firstLine: number }
  /** `tanh = 2`: functions keep their names. */
  | { kind: "name-is-function"; name: string }
  /** The right side of `**` must be made of numbers alone, as in micrograd. */
  | { kind: "exponent-not-constant" }
  /** `a // b` of Python, or a comment behind a statement: comments begin with `#`. */
  | { kind: "no-floor-division" }
  /** The first operation of the statement for `name` whose result is infinite or not a number. */
  | { kind: "not-finite"; name: string; operation: string };

export type ExpressionRefusal = Place & Reason;
