// What people call a neuron: input 1, neuron 2 of layer 1, the output.

import { useTranslations } from "next-intl";

export function useNeuronName() {
  const t = useTranslations("training");
  return ({ column, row }: { column: number; row: number }, columns: number): string => {
    if (column === 0) return t("inputName", { number: row + 1 });
    if (column === columns - 1) return t("outputName");
    return t("neuronName", { layer: column, number: row + 1 });
  };
}
