// A line that stays and one beside it, or below it where there is little room.

import type { MatchStage } from "../../../lib/questions/match/match";
import { LineSign } from "../lines/line-sign";
import { LineText } from "../lines/line-text";
import { StayingLine } from "./staying-line";

interface PairLinesProps {
  stage: MatchStage;
  place: number;
  /** Null where only the line that stays is shown. */
  mate: number | null;
}

export function PairLines({ stage: { staying, mates }, place, mate }: PairLinesProps) {
  const shown = mate === null ? undefined : mates[mate];
  return (
    <span className="@container block min-w-0 grow">
      <span
        className={`grid min-h-[1.9em] grid-cols-[minmax(0,1fr)] items-center gap-x-[1em] gap-y-[0.25em] ${shown ? "@[26em]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]" : ""}`}
      >
        <StayingLine {...{ staying, place }} />
        {shown && mate !== null && (
          <span className="flex min-w-0 items-center gap-[0.6em] text-left font-semibold leading-tight">
            <LineSign place={mate} />
            <LineText {...shown} among={mates} />
          </span>
        )}
      </span>
    </span>
  );
}
