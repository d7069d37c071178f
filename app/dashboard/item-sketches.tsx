// The first items of a quiz as small pictures; what they are of stands in words beside them.

import { SHEET, type Sketch } from "../../lib/questions/sketch";
import type { ItemSketches as Sketches } from "../../lib/questions/sketched-item";

/** Said once for all of a quiz. Of a height, for Safari before 16.4 leaves one that follows from the width out of the page's. */
const FRAME = "*:h-12 sm:*:h-18 *:rounded-control *:border *:bg-paper";
const PENS = "stroke-2 [stroke-linecap:round] [stroke-linejoin:round]";

export function ItemSketches({ sketches }: { sketches: Sketches }) {
  if (sketches.length === 0) return null;
  return (
    <div aria-hidden="true" className={`mt-3 grid max-w-xl grid-cols-4 gap-1.5 sm:gap-2 ${FRAME} ${PENS}`}>
      {sketches.map((sketch, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name here, and none moves.
          key={index}
          className={sketch ? "border-line" : "border-line-strong border-dashed"}
        >
          {sketch && <ItemSketch {...sketch} />}
        </div>
      ))}
    </div>
  );
}

/** The same pens for every kind. */
function ItemSketch({ lines, shapes, asked, words }: Sketch) {
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${SHEET.width} ${SHEET.height}`} className="h-full w-full">
      {lines && <path d={lines} className="fill-none stroke-line-strong" />}
      {shapes && <path d={shapes} className="fill-raised stroke-ink" />}
      {asked && <path d={asked} className="fill-accent stroke-ink" />}
      {words && <path d={words} className="fill-ink-soft" />}
    </svg>
  );
}
