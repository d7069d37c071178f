// The graph of a tap question on a phone: a finger picks nodes in it, and buttons say the same. Its drawing is loaded by itself.

"use client";

import { useMemo } from "react";
import type { TapStage } from "../../../lib/questions/tap/tap";
import { endsInLoss } from "../../graph/ends-in-loss";
import { HAND_SCALE } from "../../graph/graph-scale";
import type { NodeMark } from "../../graph/node-mark";
import { partOf } from "../../live/browser";
import { Later } from "../../live/later";
import { tappedState } from "./tapped-state";

const drawing = partOf(() => import("../../graph/graph").then(({ Graph }) => Graph));

const mark: NodeMark = { look: "picked", text: "", share: 0.25 };

interface TapGraphProps {
  stage: TapStage;
  picked: readonly number[];
  /** Null while nothing can be picked. */
  onTap: ((node: number) => void) | null;
}

export function TapGraph({ stage, picked, onTap }: TapGraphProps) {
  const { nodes, target, choices } = stage;
  const state = useMemo(() => tappedState(stage, null), [stage]);
  const marks = useMemo(() => new Map(picked.map((node) => [node, mark])), [picked]);
  return (
    <div className="-mx-4 min-h-44 grow basis-0 beside:mx-0">
      <Later part={drawing}>
        {(Graph) => (
          <Graph
            {...{ nodes, target, state, marks }}
            taps={onTap ? { choices, onTap } : undefined}
            endsInLoss={endsInLoss(nodes)}
            {...HAND_SCALE}
          />
        )}
      </Later>
    </div>
  );
}
