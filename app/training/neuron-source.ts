// One neuron of a run in three forms that say the same: a graph of `Value`s, a formula, and micrograd-style Python.

import { formatNumber } from "../../lib/expression/format-number";
import { describeGraph, type GraphNode } from "../../lib/micrograd/graph";
import { topologicalOrder, Value } from "../../lib/micrograd/value";
import type { NeuronPlace } from "../../lib/session/training-state";
import type { RunConfig } from "../../lib/training/run-config";
import type { RunPicture } from "./run-picture";

export interface NeuronSource {
  nodes: GraphNode[];
  /** d loss / d node for the sample on show. */
  blame: { node: number; blame: number }[];
  /** With names: h = tanh(b + w₁·x₁ + …). */
  formula: string;
  /** With this sample's numbers. */
  numbers: string;
  python: string;
}

type Activation = RunConfig["activation"] | "linear";

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
const subscript = (number: number) => [...String(number)].map((digit) => SUBSCRIPTS[Number(digit)]).join("");
const rounded = (x: number) => formatNumber(Number(x.toPrecision(3)));
const python = (x: number) => String(Number(x.toPrecision(4)));
const bracketed = (x: number) => (x < 0 ? `(${rounded(x)})` : rounded(x));

export function neuronSource(
  config: RunConfig,
  picture: RunPicture,
  { layer, neuron }: NeuronPlace,
): NeuronSource {
  const { widths, values, blame, parameters } = picture;
  const sources = widths[layer] as number;
  const first = firstParameter(widths, layer) + neuron * (sources + 1);
  const weights = Array.from(parameters.subarray(first, first + sources));
  const bias = parameters[first + sources] as number;
  const inputs = values[layer] as readonly number[];
  const isOutput = layer === widths.length - 2;
  const activation: Activation = isOutput && config.linearOutput ? "linear" : config.activation;
  const letter = layer === 0 ? "x" : "h";
  const name = isOutput ? "score" : "h";
  const out = valueGraph({ weights, bias, inputs, activation, letter, name });
  const order = topologicalOrder(out);
  out.backward();
  const arrived = blame[layer + 1]?.[neuron] ?? 0;
  return {
    nodes: describeGraph(order),
    blame: order.map(({ grad }, node) => ({ node, blame: grad * arrived })),
    formula: `${name} = ${applied(activation, ["b", ...weights.map((_, i) => `w${subscript(i + 1)}·${letter}${subscript(i + 1)}`)].join(" + "))}`,
    numbers: `${applied(activation, [rounded(bias), ...weights.map((w, i) => `${bracketed(w)}·${bracketed(inputs[i] as number)}`)].join(" + "))} = ${rounded(out.data)}`,
    python: pythonOf({ weights, bias, inputs, activation, out: out.data }),
  };
}

/** Parameters of the layers before `layer`. */
function firstParameter(widths: readonly number[], layer: number): number {
  let first = 0;
  for (let l = 0; l < layer; l++) first += (widths[l + 1] as number) * ((widths[l] as number) + 1);
  return first;
}

interface Parts {
  weights: number[];
  bias: number;
  inputs: readonly number[];
  activation: Activation;
}

/** Added up in the order of `Neuron.forward`: bias first. */
function valueGraph({
  weights,
  bias,
  inputs,
  activation,
  letter,
  name,
}: Parts & { letter: string; name: string }): Value {
  const sum = weights.reduce(
    (total, w, i) =>
      total.add(
        new Value(w, `w${subscript(i + 1)}`).mul(
          new Value(inputs[i] as number, `${letter}${subscript(i + 1)}`),
        ),
      ),
    new Value(bias, "b"),
  );
  const out = activation === "linear" ? sum : sum[activation]();
  out.label = name;
  return out;
}

const applied = (activation: Activation, sum: string) =>
  activation === "linear" ? sum : `${activation}(${sum})`;

function pythonOf({ weights, bias, inputs, activation, out }: Parts & { out: number }): string {
  return `w = [${weights.map((w) => `Value(${python(w)})`).join(", ")}]
b = Value(${python(bias)})
def neuron(x):
    act = sum((wi * xi for wi, xi in zip(w, x)), b)
    return ${activation === "linear" ? "act" : `act.${activation}()`}
neuron([${inputs.map(python).join(", ")}])  # ${python(out)}`;
}
