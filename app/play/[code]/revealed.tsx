// A revealed round: the phone stays with what was said until the walk on the big screen has arrived, and then says how it went.

"use client";

import type { PhoneStage, PlayerView, You } from "../../../lib/session/views";
import { useOffset } from "../../live/live-screen";
import { useReached } from "../../live/use-reached";
import { Outcome } from "./outcome";
import { Round } from "./round";

interface RevealedProps {
  view: PlayerView;
  you: You;
  stage: Extract<PhoneStage, { phase: "revealed" }>;
}

export function Revealed({ view, you, stage }: RevealedProps) {
  const isTold = useReached(stage.tellsAt, useOffset());
  if (isTold) return <Outcome {...{ view, you, stage }} />;
  return (
    <Round view={view} you={untold(you, stage.round.id)} stage={{ phase: "closed", round: stage.round }} />
  );
}

/** The points of before, which would say how it went. */
function untold(you: You, roundId: string): You {
  const earned = you.outcome?.roundId === roundId ? you.outcome.points : 0;
  return { ...you, score: you.score - earned };
}
