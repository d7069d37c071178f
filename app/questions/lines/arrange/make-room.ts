// Where a line hangs that is being dragged, and how the others make room for it.

/** Where something lies on a page, in pixels. */
export interface Span {
  top: number;
  bottom: number;
}

const middle = ({ top, bottom }: Span) => (top + bottom) / 2;

/** The place of one that was at `from` and has been dragged down by so many pixels: past whatever its edge is past the middle of. */
export function placeUnder(spans: readonly Span[], from: number, by: number): number {
  const held = spans[from];
  if (!held) return from;
  const above = spans.slice(0, from).filter((each) => middle(each) > held.top + by).length;
  const below = spans.slice(from + 1).filter((each) => middle(each) < held.bottom + by).length;
  return from - above + below;
}

/** How far down another one makes room when the one at `from` is to come to `to`. */
export function roomAt(spans: readonly Span[], from: number, to: number, place: number): number {
  const [held, first, second] = [spans[from], spans[0], spans[1]];
  if (!held || !first || !second) return 0;
  const size = held.bottom - held.top + second.top - first.bottom;
  if (place > from && place <= to) return -size;
  return place < from && place >= to ? size : 0;
}
