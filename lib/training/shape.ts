// Where each parameter sits in a network: the way between its index, its place and its name.

import { subscript, superscript } from "../expression/small-digits";

/** How many numbers enter, the widths of the hidden layers, and the one output. */
export type Widths = readonly number[];

/** The weight of one neuron for one of its inputs, or its bias. Layers count from 0, the first hidden layer; so do neurons and inputs. */
export interface Place {
  layer: number;
  neuron: number;
  input: number | "bias";
}

/** Every neuron has a weight for each number of the layer before it, and a bias. */
export function parameterCount(widths: Widths): number {
  return layersOf(widths).reduce((total, { inputs, neurons }) => total + neurons * (inputs + 1), 0);
}

/** The places of all parameters, in the order of `MLP.parameters()`: each neuron's weights and then its bias. */
export function places(widths: Widths): Place[] {
  return layersOf(widths).flatMap(({ inputs, neurons }, layer) =>
    Array.from({ length: neurons }, (_, neuron) => [
      ...Array.from({ length: inputs }, (_, input) => ({ layer, neuron, input })),
      { layer, neuron, input: "bias" as const },
    ]).flat(),
  );
}

/** The place of one parameter; null where there is none. */
export function placeAt(widths: Widths, index: number): Place | null {
  let first = 0;
  for (const [layer, { inputs, neurons }] of layersOf(widths).entries()) {
    const count = neurons * (inputs + 1);
    if (index >= first && index < first + count) {
      const input = (index - first) % (inputs + 1);
      const neuron = (index - first - input) / (inputs + 1);
      return { layer, neuron, input: input === inputs ? "bias" : input };
    }
    first += count;
  }
  return null;
}

/** The index of the parameter at a place, or −1 where there is none. */
export function indexOf(widths: Widths, { layer, neuron, input }: Place): number {
  return places(widths).findIndex(
    (place) => place.layer === layer && place.neuron === neuron && place.input === input,
  );
}

/** A name as it is typeset, its parts counted from 1 as people count: w, above it the layer, below it the neuron and its input. */
export interface NameSymbol {
  letter: "w" | "b" | "h" | "x";
  above: number | null;
  below: readonly number[];
}

/** w with the layer above, and the neuron and the input that it is for below; b with its neuron below for a bias. */
export function parameterSymbol({ layer, neuron, input }: Place): NameSymbol {
  if (input === "bias") return { letter: "b", above: layer + 1, below: [neuron + 1] };
  return { letter: "w", above: layer + 1, below: [neuron + 1, input + 1] };
}

/** What a neuron gives, or, in front of the first layer, what enters the network. */
export function outputSymbol(layer: number, neuron: number): NameSymbol {
  const below = [neuron + 1];
  return layer < 0 ? { letter: "x", above: null, below } : { letter: "h", above: layer + 1, below };
}

/** A symbol as plain text: "w¹₂,₁", "b¹₂", "x₁". */
export const symbolText = ({ letter, above, below }: NameSymbol): string =>
  `${letter}${above === null ? "" : superscript(above)}${below.map(subscript).join(",")}`;

/** The one name of a parameter, on screens and in files, as plain text. */
export const parameterName = (place: Place): string => symbolText(parameterSymbol(place));

function layersOf(widths: Widths): { inputs: number; neurons: number }[] {
  return widths.slice(1).map((neurons, layer) => ({ inputs: widths[layer] ?? 0, neurons }));
}
