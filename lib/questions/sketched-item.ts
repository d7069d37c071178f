// The sketches of a programme's first items, as a list shows them.

import { z } from "zod";
import type { Item } from "./item";
import { kindOf } from "./kinds";
import { blank, type Sketch, sketch } from "./sketch";
import { sketchedSlide } from "./sketched-slide";
import { showSlide } from "./slide";

/** As many as stand in one row. */
export const SKETCHED = 4;

/** In the order of the items; null for one that does not work yet. */
export const itemSketches = z.array(sketch.nullable()).max(SKETCHED);
export type ItemSketches = z.infer<typeof itemSketches>;

/** Of items as drafts have become. */
export const sketchesOf = (items: readonly (Item | null)[]): ItemSketches =>
  items.slice(0, SKETCHED).map((item) => item && sketched(item));

function sketched(item: Item): Sketch {
  if (item.kind === "slide") return sketchedSlide(showSlide(item));
  const { sketch, stage } = kindOf(item);
  return sketch?.(stage(item)) ?? blank;
}
