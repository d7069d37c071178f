// What the network made of the data before the update on show; null where no step led here.

import { useMemo } from "react";
import { useDrawn, useRun } from "./run-on-show";

export function useBefore(): { field: Float64Array | null; scores: Float64Array } | null {
  const { before, parameters, training } = useRun();
  const { model } = useDrawn();
  const { stage, step, sample } = training;
  return useMemo(() => {
    if (stage !== "update" || before?.length !== parameters.length) return null;
    return { field: model.field(before), scores: model.picture(before, step, sample).scores };
  }, [model, before, parameters.length, stage, step, sample]);
}
