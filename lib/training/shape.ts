// Where each parameter sits in a network: the way between its index, its place and its name.

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

/** "w[1][0][2]" for the weight of layer 1, neuron 0, input 2; "b[1][0]" for that neuron's bias. */
export function parameterName({ layer, neuron, input }: Place): string {
  return input === "bias" ? `b[${layer}][${neuron}]` : `w[${layer}][${neuron}][${input}]`;
}

function layersOf(widths: Widths): { inputs: number; neurons: number }[] {
  return widths.slice(1).map((neurons, layer) => ({ inputs: widths[layer] ?? 0, neurons }));
}
