// The ghosts beside the class's loss, computed on this screen as far as the class has come; null where nobody votes.

import { useMemo } from "react";
import { type Ghosts, ghostLosses } from "../../../lib/training/ghosts";
import { TrainingRun } from "../../../lib/training/training-run";
import { useRun } from "../picture/run-on-show";

export function useGhosts(): Ghosts | null {
  const { config, training } = useRun();
  const trainer = useMemo(() => (config.votes ? new TrainingRun(config) : null), [config]);
  return useMemo(() => trainer && ghostLosses(trainer, training.step), [trainer, training.step]);
}
