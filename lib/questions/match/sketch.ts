// A match question small: the lines that stay on the left, and the others on the right, not yet beside theirs.

import type { Line } from "../line";
import { columnsOf, line, type Room, rowsOf, type Sketch, together, WHOLE_SHEET } from "../sketch";
import { card } from "../sketched-lines";

const GAP = 3;
const BETWEEN = 22;
/** Of a thread that nobody has tied yet. */
const THREAD = 7;

export function sketch({ staying, mates }: Record<"staying" | "mates", readonly Line[]>): Sketch {
  const [left, right] = columnsOf(WHOLE_SHEET, 2, BETWEEN) as [Room, Room];
  const side = (lines: readonly Line[], room: Room, from: number, to: number) =>
    rowsOf(room, lines.length, GAP).map((row, place) => ({
      ...card(lines[place] as (typeof lines)[number], row),
      lines: line([from, to].map((x) => ({ x, y: row.y + row.height / 2 }))),
    }));
  const [leaving, arriving] = [left.x + left.width, right.x];
  return together([
    ...side(staying, left, leaving, leaving + THREAD),
    ...side(mates, right, arriving - THREAD, arriving),
  ]);
}
