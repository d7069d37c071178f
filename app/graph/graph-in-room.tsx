// The whole graph in the room that a phone has left between the question and its buttons.

"use client";

import { useEffect, useMemo } from "react";
import { partOf } from "../live/browser";
import { Later } from "../live/later";
import { useBox } from "../ui/use-box";
import type { AskedGraphProps } from "./asked-graph";
import { knownBlame } from "./blame-at";

/** Two nodes, one above the other, do not fit into less; nothing is loaded for it. */
const LEAST_ROOM_PX = 90;

const nothing: readonly never[] = [];

const drawing = partOf(() => import("./fitted-graph").then(({ FittedGraph }) => FittedGraph));

interface GraphInRoomProps extends AskedGraphProps {
  onFit: (fits: boolean) => void;
}

export function GraphInRoom({ nodes, target, hidden, known = nothing, endsInLoss, onFit }: GraphInRoomProps) {
  const { ref, box: room } = useBox<HTMLDivElement>();
  const state = useMemo(() => knownBlame(known), [known]);
  const isRoom = room !== null && room.height >= LEAST_ROOM_PX;
  useEffect(() => {
    if (!isRoom) onFit(false);
  }, [isRoom, onFit]);

  return (
    <div ref={ref} className="min-h-0 grow basis-0 overflow-hidden">
      {isRoom && (
        <Later part={drawing} meanwhile={null}>
          {(FittedGraph) => (
            <FittedGraph {...{ nodes, target, hidden, endsInLoss, room, onFit }} state={state} />
          )}
        </Later>
      )}
    </div>
  );
}
