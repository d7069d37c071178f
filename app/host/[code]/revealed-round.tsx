// The reveal for the teacher: the same walk as on the projector, with the words to say and how the class voted.

"use client";

import type { Stage } from "../../../lib/session/views";
import { useHostView } from "../../live/live-screen";
import { votedIn } from "../../live/voted-in";
import { KindSurface } from "../../questions/kind-surface";
import { hosts } from "../../questions/registries/host";
import { RoundName } from "../../questions/round-name";
import { prose } from "../../ui/prose";

interface RevealedRoundProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  /** Where the reveal is. */
  step: number;
}

export function RevealedRound({ stage: { round }, step }: RevealedRoundProps) {
  const { tally, questions } = useHostView();
  const { kind, stage, reveal } = round.shown;
  const heading = (
    <p className="font-medium text-ink-soft">
      <RoundName round={round} count={questions} />
    </p>
  );
  return (
    <KindSurface of={hosts} kind={kind} key={round.id}>
      {({ Revealed }, says) =>
        reveal && (
          <Revealed
            {...{ stage, reveal, step, heading }}
            {...votedIn(round, tally)}
            explanation={prose(says.explanation(stage, reveal))}
          />
        )
      }
    </KindSurface>
  );
}
