// Code on a wall, where nobody can scroll: as large as all of its lines can be, or else the lines that matter.

import { type CodeLine, type Excerpt, excerptOf, lettersOf } from "./code-line";

/** In rem, as all lengths here; the last one is the least that is read from the back row. */
const SIZES = [1.6, 1.4, 1.2, 1.1, 1];
/** In parts of the type's size: what is left and right of the lines, and half of it above and below. */
export const PADDING = 1;
export const ROW = 1.5;
/** A little more than the letters of common fonts have. */
const LETTER = 0.62;

export interface FittedCode extends Excerpt {
  size: number;
  /** What the longest row of them wants, with all that surrounds it. */
  width: number;
}

export function fittedCode(lines: readonly CodeLine[], room: { width: number; height: number }): FittedCode {
  const columnsAt = (size: number) => Math.max(1, Math.floor((room.width / size - 2 * PADDING) / LETTER));
  const rowsAt = (size: number) => Math.floor((room.height / size - PADDING) / ROW);
  const longest = Math.max(...lines.map(({ text }) => lettersOf(text)));
  const fits = (size: number) => longest <= columnsAt(size) && lines.length <= rowsAt(size);
  const size = SIZES.find(fits) ?? (SIZES.at(-1) as number);
  const excerpt = excerptOf(lines, rowsAt(size), columnsAt(size));
  const longestRow = Math.max(...excerpt.lines.flatMap(({ text }) => text.split("\n").map(lettersOf)));
  return { ...excerpt, size, width: size * (longestRow * LETTER + 2 * PADDING) };
}
