// What people call a weight: in words for a sentence, or as the code calls it for a knob.

import { useTranslations } from "next-intl";
import { type Place, parameterName, places, type Widths } from "../../../lib/training/shape";
import { useNeuronName } from "./use-neuron-name";

export function useWeightName(widths: Widths): (index: number) => string {
  const t = useTranslations("training");
  const name = useNeuronName();
  const all = places(widths);
  return (index) => {
    const { layer, neuron, input } = all[index] as Place;
    const to = name({ column: layer + 1, row: neuron }, widths.length);
    if (input === "bias") return t("biasName", { to });
    return t("weightName", { to, from: name({ column: layer, row: input }, widths.length) });
  };
}

/** The names of all parameters in the code, by index. */
export function codeNames(widths: Widths): string[] {
  return places(widths).map(parameterName);
}
