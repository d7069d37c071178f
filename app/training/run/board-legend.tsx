// The legend of a run's picture: of what it shows at this moment, and of nothing else.

import { Legend } from "../legend/legend";
import type { ClassSaid } from "../network/said";
import { tellingAt } from "../network/telling-at";
import { useDrawn, useRun } from "../picture/run-on-show";

interface BoardLegendProps {
  /** Names stand on the network. */
  named: boolean;
  said?: ClassSaid;
}

export function BoardLegend({ named, said }: BoardLegendProps) {
  const { stage } = useRun().training;
  const { field } = useDrawn();
  const isNetwork = stage !== "summary";
  const isMap = field !== null;
  if (!isNetwork && !isMap) return null;
  const isBlame = stage === "backward";
  return (
    <Legend
      shows={{
        weights: isNetwork && !said && !isBlame,
        values: tellingAt(stage) !== "none" && !isMap,
        neuronMaps: isNetwork && isMap,
        blame: isBlame,
        classes: true,
        map: isMap,
        misses: stage === "loss" && isMap,
        named,
        said,
      }}
    />
  );
}
