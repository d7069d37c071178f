// The whole graph in the room that a phone has left: between the question and its buttons, or below what was revealed.

"use client";

import { type ComponentProps, useEffect } from "react";
import { partOf } from "../live/browser";
import { Later } from "../live/later";
import { useBox } from "../ui/use-box";
import type { Graph } from "./graph";
import type { GraphScale } from "./graph-scale";

/** Two nodes, one above the other, do not fit into less; nothing is loaded for it. */
const LEAST_ROOM_PX = 90;

const drawing = partOf(() => import("./fitted-graph").then(({ FittedGraph }) => FittedGraph));

interface GraphInRoomProps extends Omit<ComponentProps<typeof Graph>, keyof GraphScale> {
  onFit?: (fits: boolean) => void;
}

export function GraphInRoom({ onFit, ...graph }: GraphInRoomProps) {
  const { ref, box: room } = useBox<HTMLDivElement>();
  const isRoom = room !== null && room.height >= LEAST_ROOM_PX;
  useEffect(() => {
    if (!isRoom) onFit?.(false);
  }, [isRoom, onFit]);

  return (
    <div ref={ref} className="min-h-0 grow basis-0 overflow-hidden">
      {isRoom && (
        <Later part={drawing} meanwhile={null}>
          {(FittedGraph) => <FittedGraph {...graph} {...{ room, onFit }} />}
        </Later>
      )}
    </div>
  );
}
