// The same in the graph: which nodes were right, which this student tapped besides, and the blame they carry.

"use client";

import { useMemo } from "react";
import { tappedIn } from "../../../lib/questions/tap/tapped";
import { endsInLoss } from "../../graph/ends-in-loss";
import { GraphInRoom } from "../../graph/graph-in-room";
import type { NodeMark } from "../../graph/node-mark";
import type { PhoneRevealed } from "../surfaces";
import { tappedState } from "./tapped-state";

const right: NodeMark = { look: "right", text: "✓", share: 1 };
const wrong: NodeMark = { look: "picked", text: "✕", share: 0.25 };

export function FoundInGraph({ stage, reveal, said }: PhoneRevealed<"tap">) {
  const { nodes, target } = stage;
  const tapped = said[0] ?? "";
  const state = useMemo(() => tappedState(stage, reveal), [stage, reveal]);
  const marks = useMemo(
    () =>
      new Map([
        ...tappedIn(tapped).map((node) => [node, wrong] as const),
        ...reveal.right.map((node) => [node, right] as const),
      ]),
    [tapped, reveal],
  );
  return <GraphInRoom {...{ nodes, target, state, marks }} targetIs="shown" endsInLoss={endsInLoss(nodes)} />;
}
