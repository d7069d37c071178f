// A weight's name as it is typeset: w, above it the layer, below it the neuron and its input. Read aloud, it is in words.

import { parameterSymbol, placeAt, type Widths } from "../../../lib/training/shape";
import { useWeightName } from "./use-weight-name";

interface WeightNameProps {
  widths: Widths;
  index: number;
  /** Shows the words as well. */
  inWords?: boolean;
}

export function WeightName({ widths, index, inWords = false }: WeightNameProps) {
  const name = useWeightName(widths);
  const place = placeAt(widths, index);
  if (!place) return null;
  const symbol = parameterSymbol(place);
  return (
    <span>
      <span aria-hidden="true" className="whitespace-nowrap font-bold">
        {symbol.letter}
        <sup>{symbol.above}</sup>
        <sub>{symbol.below.join(",")}</sub>
        {inWords && " · "}
      </span>
      <span className={inWords ? "" : "sr-only"}>{name(index)}</span>
    </span>
  );
}
