// How the class's descent came out, worked out on this screen; null where no class votes.

import { useMemo } from "react";
import { TrainingRun } from "../../../lib/training/training-run";
import { type VoteOutcome, voteOutcome } from "../../../lib/training/vote-outcome";
import { usePicture, useRun } from "../picture/run-on-show";

export function useOutcome(): VoteOutcome | null {
  const { config, parameters, losses, training, votes } = useRun();
  const { loss } = usePicture().batch;
  const { step } = training;
  return useMemo(() => {
    if (!votes) return null;
    const curve = [...losses.subarray(0, step), loss];
    return voteOutcome({ run: new TrainingRun(config), parameters, losses: curve, scores: votes.scores });
  }, [config, parameters, losses, step, loss, votes]);
}
