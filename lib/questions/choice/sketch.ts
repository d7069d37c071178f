// A choice question small: its options as cards, each with its line or its picture.

import { box, columnsOf, line, type Room, rowsOf, type Sketch, together, WHOLE_SHEET } from "../sketch";
import { sketchedGraph } from "../sketched-graph";
import { card } from "../sketched-lines";
import { sketchedNetwork } from "../sketched-network";
import type { ShownOption } from "./option";
import type { ShownPicture } from "./picture";

const GAP = 5;
const INSIDE = 4;
/** More lines than this stand in two columns, and so do pictures. */
const IN_A_COLUMN = 4;

export function sketch({ options }: { options: readonly ShownOption[] }): Sketch {
  const inTwo = options.length > IN_A_COLUMN || options.some(({ picture }) => picture);
  const columns = inTwo ? 2 : 1;
  const cells = rowsOf(WHOLE_SHEET, Math.ceil(options.length / columns), GAP).flatMap((row) =>
    columnsOf(row, columns, GAP),
  );
  return together(options.map((option, place) => drawn(option, cells[place] as Room)));
}

function drawn(option: ShownOption, cell: Room): Partial<Sketch> {
  if (!option.picture) return card(option, cell);
  const inside = {
    ...{ x: cell.x + INSIDE, y: cell.y + INSIDE },
    ...{ width: cell.width - 2 * INSIDE, height: cell.height - 2 * INSIDE },
  };
  return pictured(option.picture, inside);
}

function pictured(picture: ShownPicture, room: Room): Partial<Sketch> {
  switch (picture.kind) {
    case "graph":
      return sketchedGraph(picture.nodes, [], room);
    case "network":
      return sketchedNetwork(picture.widths, room);
    case "curve":
      return { lines: axes(room) + curve(picture.losses, room) };
    case "bars":
      return { lines: axes(room), words: bars(picture.heights, room) };
  }
}

const axes = ({ x, y, width, height }: Room) =>
  line([
    { x, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ]);

/** As much as is seen of a curve this small. */
const SPOTS = 12;

function curve(losses: readonly number[], { x, y, width, height }: Room): string {
  const top = Math.max(...losses, 1e-9);
  const last = Math.max(1, losses.length - 1);
  const spots = Math.min(SPOTS, last);
  return line(
    Array.from({ length: spots + 1 }, (_, spot) => {
      const step = Math.round((spot / spots) * last);
      return { x: x + (step / last) * width, y: y + height * (1 - (losses[step] ?? 0) / top) };
    }),
  );
}

function bars(heights: readonly number[], room: Room): string {
  const top = Math.max(...heights, 1e-9);
  return columnsOf(room, heights.length, 1)
    .map(({ x, y, width, height }, place) => {
      const tall = ((heights[place] ?? 0) / top) * height;
      return box({ x, y: y + height - tall, width, height: tall });
    })
    .join("");
}
