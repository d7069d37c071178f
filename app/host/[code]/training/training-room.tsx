// A class with its network: one large picture, below it the one next thing, and everything else in a place that opens beside them.

"use client";

import type { ReactNode } from "react";
import { MorePanel } from "../more/more-panel";
import { useMore } from "../more/more-place";

interface TrainingRoomProps {
  picture: ReactNode;
  bar: ReactNode;
  /** What belongs to the run, and to the class, in the place for more. */
  run?: ReactNode;
  around: ReactNode;
}

export function TrainingRoom({ picture, bar, run, around }: TrainingRoomProps) {
  const { isOpen } = useMore();
  return (
    <main
      id="main"
      className={`grid grow grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 pb-4 broad:grid-rows-[1fr_auto] ${
        isOpen ? "broad:grid-cols-[minmax(0,1fr)_22rem] flat:grid-cols-[minmax(0,1fr)_17rem]" : ""
      }`}
    >
      {picture}
      {/* Without room for a column, the place for more stays with the bar, and the picture in sight above it. */}
      <div className="slim:sticky slim:bottom-0 slim:z-10 broad:contents flat:[&>:last-child]:col-span-full">
        <MorePanel run={run} around={around} />
        {bar}
      </div>
    </main>
  );
}
