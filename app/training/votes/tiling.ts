// Squares that fill a box as well as squares can.

interface Tiling {
  columns: number;
  /** How wide and how high a square is, in the unit of the box. */
  size: number;
}

/** The largest size at which `count` squares, row after row, fit into a box. */
export function tiling(count: number, box: { width: number; height: number }): Tiling {
  let best: Tiling = { columns: 1, size: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const size = Math.min(box.width / columns, box.height / Math.ceil(count / columns));
    if (size > best.size) best = { columns, size };
  }
  return best;
}
