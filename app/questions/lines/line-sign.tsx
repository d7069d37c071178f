// The letter of an option or a line in a shape of its own, the same on phones and on the big screen, so that it can be called out.

import { letterAt } from "../../../lib/questions/letters";

/** A circle, a square, a triangle, a diamond, a house, a hexagon and a bucket upside down, on 32 by 32. */
const shapes = [
  "M16 2a14 14 0 1 0 0 28a14 14 0 1 0 0-28Z",
  "M4 4H28V28H4Z",
  "M16 1L31 30H1Z",
  "M16 0L32 16L16 32L0 16Z",
  "M16 1L30 12V30H2V12Z",
  "M9 3H23L31 16L23 29H9L1 16Z",
  "M7 3H25L31 30H1Z",
];

/** The letter is in the middle of its shape, and the middle of these lies low. */
const low = [2, 4, 6];

interface LineSignProps {
  place: number;
  /** It is picked. */
  isFilled?: boolean;
}

export function LineSign({ place, isFilled = false }: LineSignProps) {
  return (
    <span className="relative grid size-[1.9em] shrink-0 place-items-center font-extrabold leading-none">
      <svg viewBox="0 0 32 32" aria-hidden="true" className="absolute inset-0 overflow-visible">
        <path
          d={shapes[place]}
          fill={isFilled ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinejoin="round"
        />
      </svg>
      <span
        className={`relative ${isFilled ? "text-accent" : ""} ${low.includes(place) ? "pt-[0.45em] text-[0.9em]" : ""}`}
      >
        {letterAt(place)}
      </span>
    </span>
  );
}
