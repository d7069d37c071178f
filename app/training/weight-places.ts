// Which line of the drawing a parameter is, by its index.

/** A weight's neuron and the one it comes from, as columns and rows of the drawing; a bias comes from nowhere. */
export interface WeightPlace {
  column: number;
  row: number;
  /** The row in the column before, or null for a bias. */
  from: number | null;
}

/** In the order of `MLP.parameters()`; `widths` starts with the number of inputs. */
export function weightPlace(widths: readonly number[], index: number): WeightPlace | null {
  let first = 0;
  for (let column = 1; column < widths.length; column++) {
    const sources = widths[column - 1] as number;
    const count = (widths[column] as number) * (sources + 1);
    if (index < first + count) {
      const at = index - first;
      const from = at % (sources + 1);
      return { column, row: Math.floor(at / (sources + 1)), from: from === sources ? null : from };
    }
    first += count;
  }
  return null;
}
