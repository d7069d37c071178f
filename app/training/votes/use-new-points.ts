// What the network says of points that it has never seen, and of the part of the plane they lie in.

import { useMemo } from "react";
import { newPointsOf } from "../../../lib/training/new-points";
import { TrainingRun } from "../../../lib/training/training-run";
import { useRun } from "../picture/run-on-show";
import { gridPoints, planeAround } from "../plane/plane";

export function useNewPoints() {
  const { config, parameters } = useRun();
  const asked = useMemo(() => {
    const { inputs, labels } = newPointsOf(config);
    const trainer = new TrainingRun(config);
    const points = inputs.map((x, i) => ({ x, label: labels[i] as number }));
    const plane = inputs[0]?.length === 2 ? planeAround([...trainer.data.inputs, ...inputs]) : null;
    return { trainer, inputs, points, plane, grid: plane && gridPoints(plane) };
  }, [config]);
  return useMemo(() => {
    const { trainer, inputs, points, plane, grid } = asked;
    const scores = trainer.scoresOf(parameters, inputs);
    const isRight = points.map(({ label }, i) => (scores[i] as number) > 0 === label > 0);
    const field = grid && trainer.scoresOf(parameters, grid);
    return { points, scores, isRight, plane, field, right: isRight.filter(Boolean).length };
  }, [asked, parameters]);
}
