// What people call a weight, in words: as it is read aloud, and where its symbol alone would be too short.

import { useTranslations } from "next-intl";
import { type Place, parameterName, places, type Widths } from "../../../lib/training/shape";

/** Of the weight at an index. */
export function useWeightName(widths: Widths): (index: number) => string {
  const t = useTranslations("training");
  const all = places(widths);
  return (index) => {
    const { layer, neuron, input } = all[index] as Place;
    const of = {
      layer: layer + 1,
      neuron: neuron + 1,
      isOutput: String(layer === widths.length - 2),
    };
    if (input === "bias") return t("biasName", of);
    return t("weightName", { ...of, input: input + 1, isFirst: String(layer === 0) });
  };
}

/** Symbol and words of all weights, by index, where there is room for plain text only. */
export function useWeightTexts(widths: Widths): string[] {
  const name = useWeightName(widths);
  return places(widths).map((place, index) => `${parameterName(place)} · ${name(index)}`);
}
