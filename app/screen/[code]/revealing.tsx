// The reveal on the big screen, step by step where it walks; each kind draws its own.

"use client";

import type { Walk } from "../../../lib/session/state";
import type { Stage, Tally } from "../../../lib/session/views";
import { useOffset } from "../../live/live-screen";
import { useWalkStep } from "../../live/use-walk-step";
import { votedIn } from "../../live/voted-in";
import { KindSurface } from "../../questions/kind-surface";
import { projectors } from "../../questions/registries/projector";
import { prose } from "../../ui/prose";

interface RevealingProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  walk: Walk | null;
  tally: Tally | null;
}

export function Revealing({ stage: { round }, walk, tally }: RevealingProps) {
  const step = useWalkStep(walk, round.walkSteps, useOffset());
  const { kind, stage, reveal } = round.shown;
  return (
    <KindSurface of={projectors} kind={kind}>
      {({ Revealed }, says) =>
        reveal && (
          <Revealed
            key={round.id}
            {...{ stage, reveal, step }}
            {...votedIn(round, tally)}
            explanation={prose(says.explanation(stage, reveal))}
          />
        )
      }
    </KindSurface>
  );
}
