// An opened neuron as it is read aloud: its symbols, which a voice would spell out as small digits, put in words.

import type { NeuronPlace } from "../../../lib/session/training-state";
import { indexOf, outputSymbol, parameterName, symbolText, type Widths } from "../../../lib/training/shape";
import { useNeuronName } from "./use-neuron-name";
import { useWeightName } from "./use-weight-name";

/** Puts every symbol in a text about this neuron in words; `out` is the symbol of what the neuron gives. */
export function useSpokenNames(
  { layer, neuron }: NeuronPlace,
  widths: Widths,
  out: string,
): (text: string) => string {
  const weightName = useWeightName(widths);
  const neuronName = useNeuronName();
  const weight = (input: number | "bias"): [string, string] => {
    const place = { layer, neuron, input };
    return [parameterName(place), weightName(indexOf(widths, place))];
  };
  const inputs = Array.from({ length: widths[layer] ?? 0 }, (_, input) => input);
  const words = new Map<string, string>([
    [out, neuronName({ column: layer + 1, row: neuron }, widths.length)],
    weight("bias"),
    ...inputs.map(weight),
    ...inputs.map((row): [string, string] => [
      symbolText(outputSymbol(layer - 1, row)),
      neuronName({ column: layer, row }, widths.length),
    ]),
  ]);
  // One symbol may begin like another: the longer is meant.
  const symbols = [...words.keys()].sort((a, b) => b.length - a.length);
  return (text) =>
    text.replaceAll(new RegExp(symbols.join("|"), "g"), (symbol) => words.get(symbol) ?? symbol);
}
