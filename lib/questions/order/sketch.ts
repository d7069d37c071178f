// An order question small: its lines as cards, one below another, mixed as the class gets them.

import type { Line } from "../line";
import { rowsOf, type Sketch, together, WHOLE_SHEET } from "../sketch";
import { card } from "../sketched-lines";

const GAP = 3;

export function sketch({ lines }: { lines: readonly Line[] }): Sketch {
  const rows = rowsOf(WHOLE_SHEET, lines.length, GAP);
  return together(rows.map((row, place) => card(lines[place] as (typeof lines)[number], row)));
}
