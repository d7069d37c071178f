// The whole graph after the reveal, below what a phone says of it: all blame that came back, or what follows from the number that is tried out on the big screen.

"use client";

import { useMemo } from "react";
import type { GraphNode } from "../../lib/micrograd/graph";
import type { Sign } from "../../lib/micrograd/sign";
import type { BlameStep } from "../../lib/questions/blame-walk";
import { useTried } from "../live/use-tried";
import { blameAt } from "./blame-at";
import { endsInLoss } from "./ends-in-loss";
import { GraphInRoom } from "./graph-in-room";
import { useWhatIf } from "./what-if/use-what-if";

interface ToldGraphProps {
  nodes: GraphNode[];
  target: number;
  /** What was asked of the target, if it was a sign. */
  answer: Sign | null;
  steps: readonly BlameStep[];
}

export function ToldGraph({ nodes, target, answer, steps }: ToldGraphProps) {
  const state = useMemo(() => ({ ...blameAt(steps, steps.length - 1), active: null }), [steps]);
  const whatIf = useWhatIf(nodes, useTried());
  return (
    <GraphInRoom
      {...{ nodes, target, answer }}
      targetIs={answer === null ? "shown" : "asked"}
      endsInLoss={endsInLoss(nodes)}
      {...(whatIf ? { moved: whatIf } : { state })}
    />
  );
}
