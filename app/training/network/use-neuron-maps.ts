// The small maps of all neurons, for data on a plane: drawn anew where the network has changed.

import { useMemo } from "react";
import { useDrawn, useRun } from "../picture/run-on-show";
import { mapOfNeuron, type NeuronMaps } from "./neuron-map";

export function useNeuronMaps(): NeuronMaps | null {
  const { model } = useDrawn();
  const { parameters } = useRun();
  return useMemo(() => {
    const fields = model.neuronFields(parameters);
    if (!fields) return null;
    const { columns, side } = fields;
    return columns.map((column, c) =>
      column.map((values) => mapOfNeuron(values, side, c === columns.length - 1)),
    );
  }, [model, parameters]);
}
