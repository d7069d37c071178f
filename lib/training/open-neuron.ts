// One neuron opened up for one sample: its `Value` graph, its formula, and the same in lines of micrograd.

import { type Equals, neuronEquals } from "../expression/equals";
import { formatNumber } from "../expression/format-number";
import { describeGraph, type GraphNode } from "../micrograd/graph";
import { topologicalOrder, Value } from "../micrograd/value";
import type { RunConfig } from "./run-config";
import { widthsOf } from "./run-data";
import { indexOf, outputSymbol, parameterName, symbolText } from "./shape";
import { inputsOf, type StepPicture } from "./step-picture";

export interface OpenNeuron {
  nodes: GraphNode[];
  /** d loss / d node through this neuron, by node id, for this sample's part of the batch. */
  blames: number[];
  /** h¹₂ = tanh(b¹₂ + w¹₂,₁·x₁ + …) */
  formula: string;
  /** Its right side with this sample's numbers. */
  numbers: string;
  /** What stands between those numbers and the output, as they are printed. */
  equals: Equals;
  /** Lines of Python for the lecture's `Value`, numbers in full. */
  python: string;
}

interface NeuronPlace {
  layer: number;
  neuron: number;
}

/** A number of a neuron and the name it goes by. */
interface Named {
  name: string;
  value: number;
}

interface Parts {
  out: string;
  activation: RunConfig["activation"] | null;
  bias: Named;
  terms: { weight: Named; input: Named }[];
}

/** Opens a neuron for the i-th sample of the picture. Null if there is no such neuron or sample. */
export function openNeuron(
  config: RunConfig,
  picture: StepPicture,
  place: NeuronPlace,
  i: number,
): OpenNeuron | null {
  const neuron = picture.neurons[place.layer]?.[place.neuron];
  const blame = neuron?.outputBlames[i];
  if (blame === undefined) return null;
  const parts = partsOf(config, picture, place, i);
  const nodes = graphOf(parts);
  return {
    nodes: describeGraph(nodes),
    blames: nodes.map(({ grad }) => grad * blame),
    formula: `${parts.out} = ${formulaOf(parts, ({ name }) => name)}`,
    numbers: formulaOf(parts, digits),
    equals: equalsOf(parts, nodes.at(-1)?.data ?? Number.NaN),
    python: pythonOf(parts),
  };
}

function partsOf(config: RunConfig, picture: StepPicture, { layer, neuron }: NeuronPlace, i: number): Parts {
  const widths = widthsOf(config);
  const isLast = layer === widths.length - 2;
  const inputs = inputsOf(picture, layer, i);
  const first = indexOf(widths, { layer, neuron, input: 0 });
  const named = (input: number | "bias"): Named => ({
    name: parameterName({ layer, neuron, input }),
    value: picture.parameters[first + (input === "bias" ? inputs.length : input)] as number,
  });
  return {
    out: isLast ? "score" : symbolText(outputSymbol(layer, neuron)),
    activation: isLast && config.linearOutput ? null : config.activation,
    bias: named("bias"),
    terms: inputs.map((value, input) => ({
      weight: named(input),
      input: { name: symbolText(outputSymbol(layer - 1, input)), value },
    })),
  };
}

/** The graph that `Neuron` builds, its leaves named, after going back from its output. */
function graphOf({ out, activation, bias, terms }: Parts): Value[] {
  const leaf = ({ name, value }: Named) => new Value(value, name);
  const sum = terms.reduce(
    (total, { weight, input }) => total.add(leaf(weight).mul(leaf(input))),
    leaf(bias),
  );
  const root = activation ? sum[activation]() : sum;
  root.label = out;
  root.backward();
  return topologicalOrder(root);
}

/** The formula, each number written by `text`. */
function formulaOf({ activation, bias, terms }: Parts, text: (number: Named) => string): string {
  const products = terms.map(({ weight, input }) => `${text(weight)}·${text(input)}`);
  const sum = [text(bias), ...products].join(" + ");
  return activation ? `${activation}(${sum})` : sum;
}

const equalsOf = ({ activation, bias, terms }: Parts, output: number) =>
  neuronEquals(
    {
      bias: bias.value,
      products: terms.map(({ weight, input }) => [weight.value, input.value]),
      activation,
    },
    output,
  );

const digits = ({ value }: Named) => (value < 0 ? `(${formatNumber(value)})` : formatNumber(value));

/** As in micrograd's `nn.py`, which adds up in the same order; numbers in full, so that it gives the same value. */
function pythonOf({ activation, bias, terms }: Parts): string {
  const list = (numbers: Named[]) => `[${numbers.map(({ value }) => `Value(${value})`).join(", ")}]`;
  return [
    `x = ${list(terms.map(({ input }) => input))}`,
    `w = ${list(terms.map(({ weight }) => weight))}`,
    `b = Value(${bias.value})`,
    "act = sum((wi*xi for wi, xi in zip(w, x)), b)",
    `out = act${activation ? `.${activation}()` : ""}`,
  ].join("\n");
}
