// The product in motion: room for it from the start, and the drawing once it has been fetched.

"use client";

import { partOf } from "../live/browser";
import { Later } from "../live/later";
import type { ShownGraph } from "./shown-graph";

const show = partOf(() => import("./moving-graph").then(({ MovingGraph }) => MovingGraph));

export function RevealShow(shown: ShownGraph) {
  return (
    <Later part={show} meanwhile={null}>
      {(MovingGraph) => <MovingGraph {...shown} />}
    </Later>
  );
}
