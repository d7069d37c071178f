// A weight's name as it is typeset: w, above it the layer, below it the neuron and its input. Read aloud, it is in words.

import type { ReactNode } from "react";
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
      <Typeset letter={symbol.letter} above={symbol.above} below={symbol.below.join(",")} />
      {inWords && <span aria-hidden="true"> · </span>}
      {/* It breaks at its comma alone. */}
      <span className={inWords ? "break-keep" : "sr-only"}>{name(index)}</span>
    </span>
  );
}

interface TypesetProps {
  letter: string;
  above?: ReactNode;
  below: ReactNode;
}

/** Larger than the words around it, so that its small parts are read from the last row as well. */
export function Typeset({ letter, above, below }: TypesetProps) {
  return (
    <span aria-hidden="true" className="whitespace-nowrap text-[1.3em] leading-none">
      <span className="font-bold">{letter}</span>
      {above && <sup className="text-[0.73em]">{above}</sup>}
      <sub className="text-[0.73em]">{below}</sub>
    </span>
  );
}
