// What becomes of the others when a line is put somewhere: they move up, or one of them changes places with it.

import { roomAt, type Span } from "../../../ui/dragging/make-room";
import { moved } from "../moved";

export interface Way {
  /** The lines once the one at `from`, which was picked up at `origin`, is at `to`. */
  put(order: readonly number[], from: number, to: number, origin: number): number[];
  /** While the one at `from` is over `to`: by how many pixels another is drawn further on. */
  roomAt(spans: readonly Span[], from: number, to: number, place: number): number;
}

export const movingUp: Way = { put: moved, roomAt };

/** On its way from the place where it was picked up it disturbs nobody: those that it has only passed go back. */
export const changingPlaces: Way = {
  put: (order, from, to, origin) => swapped(swapped(order, from, origin), origin, to),
  roomAt(spans, from, to, place) {
    const [there, here] = [spans[from], spans[to]];
    return place === to && there && here ? there.end - here.end : 0;
  },
};

function swapped(order: readonly number[], one: number, other: number): number[] {
  const both = { [one]: order[other], [other]: order[one] };
  return order.map((line, place) => both[place] ?? line);
}
