// A line that stays where it is, behind its number.

import type { Line } from "../../../lib/questions/line";
import { LineText } from "../lines/line-text";

interface StayingLineProps {
  staying: readonly Line[];
  place: number;
}

export function StayingLine({ staying, place }: StayingLineProps) {
  const shown = staying[place];
  return (
    <span className="flex min-w-0 grow items-center gap-[0.6em] text-left font-semibold leading-tight">
      <span className="w-[1ch] shrink-0 font-normal text-ink-soft">{place + 1}</span>
      {shown && <LineText {...shown} among={staying} />}
    </span>
  );
}
