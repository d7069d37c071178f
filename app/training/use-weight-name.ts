// What people call a weight: where it leads and where it comes from, short enough for a knob or whole for a sentence.

import { useTranslations } from "next-intl";
import { useNeuronName } from "./use-neuron-name";
import { weightPlace } from "./weight-places";

export function useWeightName(widths: readonly number[]): (index: number) => string {
  const t = useTranslations("training");
  const name = useNeuronName();
  return (index) => {
    const place = weightPlace(widths, index);
    if (!place) return "";
    const to = name(place, widths.length);
    if (place.from === null) return t("biasName", { to });
    return t("weightName", {
      to,
      from: name({ column: place.column - 1, row: place.from }, widths.length),
    });
  };
}

/** As in the Python view: `w2[1][3]` is layer 2, neuron 1, its weight for neuron 3 before it; `b2[1]` its bias. */
export function shortName(widths: readonly number[], index: number): string {
  const place = weightPlace(widths, index);
  if (!place) return "";
  const { column, row, from } = place;
  return from === null ? `b${column}[${row + 1}]` : `w${column}[${row + 1}][${from + 1}]`;
}
