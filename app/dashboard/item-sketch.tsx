// The small picture of an item: the same pens for every kind.

import { SHEET, type Sketch } from "../../lib/questions/sketches/sketch";

export function ItemSketch({ lines, shapes, asked, words }: Sketch) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      strokeWidth="2"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="block h-full w-full"
    >
      {lines && <path d={lines} className="fill-none stroke-line-strong" />}
      {shapes && <path d={shapes} className="fill-raised stroke-ink" />}
      {asked && <path d={asked} className="fill-accent stroke-ink" />}
      {words && <path d={words} className="fill-ink-soft" />}
    </svg>
  );
}
