// Where a relay's lines of code stand on a wall beside its rows, or below them; null where there is room for the rows alone.

interface Room {
  /** In rem, as all lengths here. */
  width: number;
  height: number;
}

/** Of the lines, of rows in small type beside them, and of each row above them. */
const WALL_WIDTH = 21;
const LEAST_ROWS = 50;
const WALL_HEIGHT = 21;
const ROW_HEIGHT = 6;
const GAP = 1.5;
/** The line that every phone works out, and what stands around it. */
const LEAST_LINES = 6.5;

export interface CodePlace {
  at: "beside" | "below";
  room: Room;
}

export function codePlace({ width, height }: Room, rows: number): CodePlace | null {
  if (width >= WALL_WIDTH + LEAST_ROWS) return { at: "beside", room: { width: WALL_WIDTH, height } };
  const below = height - rows * ROW_HEIGHT - GAP;
  return below >= LEAST_LINES ? { at: "below", room: { width, height: Math.min(below, WALL_HEIGHT) } } : null;
}
