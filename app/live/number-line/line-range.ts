// The stretch of the number line that is drawn true to scale; what lies far beyond it is gathered at its ends.

export interface Said {
  number: number;
  times: number;
}

export interface Range {
  low: number;
  high: number;
}

/** A number further away than this many times the rest, and its size, would squeeze the rest into a point. */
const FAR = 3;
const reach = (low: number, high: number) => FAR * Math.max(high - low, Math.abs(low), Math.abs(high));
/** More of the class than this is never gathered at an end: it is half of the story. */
const FEW = 0.15;

/** `said` from the smallest to the largest number, at least one. */
export function rangeOf(said: readonly Said[]): Range {
  const total = count(said);
  let [from, to] = narrowestHalf(said, total);
  for (;;) {
    const far = reach(at(said, from), at(said, to));
    const below = at(said, from) - at(said, from - 1);
    const above = at(said, to + 1) - at(said, to);
    const takesBelow = from > 0 && (below <= far || count(said.slice(0, from)) > FEW * total);
    const takesAbove = to < said.length - 1 && (above <= far || count(said.slice(to + 1)) > FEW * total);
    if (!takesBelow && !takesAbove) return { low: at(said, from), high: at(said, to) };
    if (takesBelow && (!takesAbove || below <= above)) from--;
    else to++;
  }
}

/** Makes room for the right answer, unless it is too far away from all that was said. */
export function including({ low, high }: Range, number: number): Range {
  const away = Math.max(low - number, number - high);
  if (low < high && away > reach(low, high)) return { low, high };
  return { low: Math.min(low, number), high: Math.max(high, number) };
}

const at = (said: readonly Said[], index: number) => said[index]?.number ?? Number.NaN;

const count = (said: readonly Said[]) => said.reduce((sum, { times }) => sum + times, 0);

/** Where half of the class stands closest together, over two different numbers at least where there are two. */
function narrowestHalf(said: readonly Said[], total: number): [from: number, to: number] {
  let best: [number, number] = [0, said.length - 1];
  let narrowest = Number.POSITIVE_INFINITY;
  for (let from = 0, to = 0; from < said.length - 1; from++) {
    to = Math.max(to, from + 1);
    while (to < said.length - 1 && 2 * count(said.slice(from, to + 1)) < total) to++;
    if (2 * count(said.slice(from, to + 1)) < total) break;
    const span = at(said, to) - at(said, from);
    if (span < narrowest) [best, narrowest] = [[from, to], span];
  }
  return best;
}
