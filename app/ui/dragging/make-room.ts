// Where a thing of a list hangs that is being dragged, and how the others make room for it.

/** Where something lies along its list, in pixels. */
export interface Span {
  start: number;
  end: number;
}

const middle = ({ start, end }: Span) => (start + end) / 2;

/** The place of one that was at `from` and has been dragged on by so many pixels: past whatever its edge is past the middle of. */
export function placeUnder(spans: readonly Span[], from: number, by: number): number {
  const held = spans[from];
  if (!held) return from;
  const before = spans.slice(0, from).filter((each) => middle(each) > held.start + by).length;
  const behind = spans.slice(from + 1).filter((each) => middle(each) < held.end + by).length;
  return from - before + behind;
}

/** How far on another one makes room when the one at `from` is to come to `to`. */
export function roomAt(spans: readonly Span[], from: number, to: number, place: number): number {
  const [held, first, second] = [spans[from], spans[0], spans[1]];
  if (!held || !first || !second) return 0;
  const size = held.end - held.start + second.start - first.end;
  if (place > from && place <= to) return -size;
  return place < from && place >= to ? size : 0;
}

/** Nothing is dragged out of its list. */
export function within(spans: readonly Span[], from: number, by: number): number {
  const [held, first, last] = [spans[from], spans[0], spans.at(-1)];
  if (!held || !first || !last) return 0;
  return Math.min(last.end - held.end, Math.max(first.start - held.start, by));
}

/** So near to an edge of what is seen of a list, in pixels, it rolls on. */
const EDGE = 40;
/** So far at most in one picture of a screen. */
const FASTEST = 12;

/** How far a list rolls on in one picture of the screen, for a pointer that drags something; `seen` is what is seen of the list. */
export function rollAt({ start, end }: Span, pointer: number): number {
  const inside = Math.min(EDGE, (end - start) / 2);
  const past = Math.max(0, pointer - end + inside) - Math.max(0, start + inside - pointer);
  return Math.max(-1, Math.min(1, past / EDGE)) * FASTEST;
}
