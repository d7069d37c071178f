// The picture of a run as React draws it: compiled once a configuration, computed once a change.

import { useMemo } from "react";
import { settledBy } from "../../../lib/training/weight-card";
import type { RunState } from "../../live/run-state";
import { RunModel } from "./run-model";

export function useRunPicture({ config, parameters, gradient, training }: RunState, { withMap = true } = {}) {
  const model = useMemo(() => new RunModel(config), [config]);
  const computed = useMemo(
    () => model.picture(parameters, training.step, training.sample),
    [model, parameters, training.step, training.sample],
  );
  // What the update goes by, the server knows best: a line may be missing.
  const picture = useMemo(
    () => (gradient ? { ...computed, gradients: settledBy(gradient, computed.gradientSizes) } : computed),
    [computed, gradient],
  );
  const field = useMemo(() => (withMap ? model.field(parameters) : null), [withMap, model, parameters]);
  return { picture, field, plane: model.plane, model };
}
