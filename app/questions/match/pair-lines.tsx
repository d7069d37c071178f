// A line that stays and one beside it, or below it where there is little room.

"use client";

import type { MatchStage } from "../../../lib/questions/match/match";
import { LineSign } from "../lines/line-sign";
import { LineText, useWidestUnbroken } from "../lines/line-text";
import { StayingLine } from "./staying-line";

/** Of a line that stays, in em: for words, and what its number in front takes. */
const LEAST = 10;
const NUMBER = 2;

interface PairLinesProps {
  stage: MatchStage;
  place: number;
  /** Null where only the line that stays is shown. */
  mate: number | null;
}

export function PairLines({ stage: { staying, mates }, place, mate }: PairLinesProps) {
  const shown = mate === null ? undefined : mates[mate];
  const widest = useWidestUnbroken(staying);
  return (
    // Beside each other where both have their width; a query of the container is newer than some of the phones.
    <span className="flex min-h-[1.9em] min-w-0 grow flex-wrap items-center gap-x-[1em] gap-y-[0.25em]">
      <span
        className="grid min-w-0 grow-2"
        style={{ flexBasis: `${Math.max(LEAST, widest + NUMBER).toFixed(1)}em` }}
      >
        <StayingLine {...{ staying, place }} />
      </span>
      {shown && mate !== null && (
        <span className="flex min-w-0 grow-3 basis-[15em] items-center gap-[0.6em] text-left font-semibold leading-tight">
          <LineSign place={mate} />
          <LineText {...shown} among={mates} />
        </span>
      )}
    </span>
  );
}
