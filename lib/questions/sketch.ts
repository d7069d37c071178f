// A small still picture of an item, for lists: drawn once, when the item is saved, and kept as paths, so that no list lays a graph out.

import { z } from "zod";

/** What the paths are measured in. */
export const SHEET = { width: 128, height: 80 } as const;

/** By the pen that draws it, each a path of SVG; "" where a pen draws nothing. The later ones lie above. */
export const sketch = z.object({
  /** What joins: edges, axes, curves. */
  lines: z.string(),
  /** What there is: nodes, options, bricks. */
  shapes: z.string(),
  /** The same, where it is what is asked about. */
  asked: z.string(),
  /** Words, as bars. */
  words: z.string(),
});
export type Sketch = z.infer<typeof sketch>;

export interface Spot {
  x: number;
  y: number;
}

/** A part of the sheet. */
export interface Room extends Spot {
  width: number;
  height: number;
}

const MARGIN = 10;
export const WHOLE_SHEET: Room = {
  x: MARGIN,
  y: MARGIN,
  width: SHEET.width - 2 * MARGIN,
  height: SHEET.height - 2 * MARGIN,
};

export const blank: Sketch = { lines: "", shapes: "", asked: "", words: "" };

/** A unit is about a pixel. A curve needs to be finer, or it would shake. */
const at = ({ x, y }: Spot) => `${Math.round(x)} ${Math.round(y)}`;
const finely = (length: number) => Math.round(10 * length) / 10;

export function line(spots: readonly Spot[]): string {
  return spots.map(({ x, y }, place) => `${place === 0 ? "M" : "L"}${finely(x)} ${finely(y)}`).join("");
}

export function box({ x, y, width, height }: Room): string {
  return `M${at({ x, y })}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}z`;
}

export function boxAround({ x, y }: Spot, width: number, height: number): string {
  return box({ x: x - width / 2, y: y - height / 2, width, height });
}

export function disc({ x, y }: Spot, radius: number): string {
  const r = Math.max(1, Math.round(radius));
  return `M${at({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Things one below another, or beside one another, each with its share of the room. */
export function rowsOf(room: Room, count: number, gap: number): Room[] {
  const height = (room.height - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, row) => ({ ...room, y: room.y + row * (height + gap), height }));
}

export function columnsOf(room: Room, count: number, gap: number): Room[] {
  const width = (room.width - (count - 1) * gap) / count;
  return Array.from({ length: count }, (_, column) => ({
    ...room,
    x: room.x + column * (width + gap),
    width,
  }));
}

/** All of them on one sheet. */
export const together = (sketches: readonly Partial<Sketch>[]): Sketch => ({
  lines: sketches.map(({ lines = "" }) => lines).join(""),
  shapes: sketches.map(({ shapes = "" }) => shapes).join(""),
  asked: sketches.map(({ asked = "" }) => asked).join(""),
  words: sketches.map(({ words = "" }) => words).join(""),
});
