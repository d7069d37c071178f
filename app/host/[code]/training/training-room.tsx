// A class with its network: one large picture, below it the one next thing, and everything else in a place that opens beside them.

"use client";

import type { ReactNode } from "react";
import { keepClear } from "../../../ui/keep-clear";
import { MorePanel } from "../more/more-panel";
import { useMore } from "../more/more-place";
import { Script, useScript } from "../script";

interface TrainingRoomProps {
  picture: ReactNode;
  bar: ReactNode;
  /** What belongs to the run, and to the class, in the place for more. */
  run?: ReactNode;
  around: ReactNode;
}

export function TrainingRoom({ picture, bar, run, around }: TrainingRoomProps) {
  const { isOpen } = useMore();
  const isScriptBeside = useScript() !== null && !isOpen;
  return (
    <main
      id="main"
      className={`grid grow grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-4 pb-4 broad:grid-rows-[1fr_auto] ${
        isOpen || isScriptBeside
          ? "broad:grid-cols-[minmax(0,1fr)_22rem] flat:grid-cols-[minmax(0,1fr)_17rem]"
          : ""
      }`}
    >
      {picture}
      {/* What to say stays in sight; with everything else, or without room for a column, it is in the place for more. */}
      {isScriptBeside && (
        <aside className="hidden broad:sticky broad:top-4 broad:col-start-2 broad:row-start-1 broad:block broad:max-h-[calc(var(--view)-6rem)] broad:self-start broad:overflow-y-auto">
          <Script />
        </aside>
      )}
      {/* Without room for a column, the place for more stays with the bar, and the picture in sight above it. */}
      <div
        ref={keepClear}
        className="slim:sticky slim:bottom-0 slim:z-10 broad:contents flat:[&>:last-child]:col-span-full"
      >
        <MorePanel run={run} around={around} />
        {bar}
      </div>
    </main>
  );
}
