// The text of an expression once more, unseen behind its field: a wavy line under each mistake, and what is wrong beside its line.

import type { ReactNode } from "react";
import type { Place } from "../../../lib/expression/refusal";

/** How the field and what is said beside it share the width; on a phone it is said below alone. */
export const BESIDE = {
  text: "sm:w-1/2",
  note: "max-sm:hidden w-[calc(100%-1rem)]",
};

/** How many lines the field has room for, also where fewer are written. */
export const LEAST_LINES = 5;

interface MarkedLinesProps {
  text: string;
  places: readonly Place[];
  /** What to say beside a line, from 1; null for nothing. */
  noteAt: (line: number) => string | null;
}

export function MarkedLines({ text, places, noteAt }: MarkedLinesProps) {
  let offset = 0;
  const lines = text.split("\n");
  const notes = lines.map((_, index) => noteAt(index + 1));
  /** As long as it may be: to the next note, or to the end of the field. */
  const roomAt = (index: number) => {
    const next = notes.findIndex((note, other) => note && other > index);
    return (next < 0 ? Math.max(lines.length, LEAST_LINES) : next) - index;
  };
  return lines.map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const inside = places.filter((place) => place.offset >= start && place.offset <= start + line.length);
    const note = notes[index];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place among the lines.
      <span key={index} className="relative block">
        {marked(line, inside, start)}
        {/* A line with nothing in it is as high as any other. */}
        {"\u200b"}
        {note && (
          <span
            style={{ WebkitLineClamp: roomAt(index) }}
            className={`absolute top-[0.15em] left-[calc(100%+2.5rem)] line-clamp-1 font-sans text-danger text-sm leading-normal ${BESIDE.note}`}
          >
            ▲ {note}
          </span>
        )}
      </span>
    );
  });
}

/** Something that is missing is marked where it should stand; `start` is where the line begins in the text. */
function marked(line: string, places: readonly Place[], start: number): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const place of places) {
    const from = place.offset - start;
    if (from < end) continue;
    parts.push(line.slice(end, from));
    end = from + place.length;
    parts.push(
      <span
        key={place.offset}
        className="underline decoration-2 decoration-danger decoration-wavy underline-offset-4"
      >
        {line.slice(from, end) || "\u2002"}
      </span>,
    );
  }
  return [...parts, line.slice(end)];
}
