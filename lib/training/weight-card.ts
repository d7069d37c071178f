// The card that a student solves by hand: what each sample adds to the gradient of one weight.

import { settled, settleGradients } from "../micrograd/rounding";
import { type Sign, signOf } from "../micrograd/sign";
import { topologicalOrder, Value } from "../micrograd/value";
import type { RunConfig } from "./run-config";
import { widthsOf } from "./run-data";
import { placeAt } from "./shape";
import { inputsOf, type NeuronPicture, type StepPicture } from "./step-picture";

export interface CardRow {
  /** The sample, as an index among all samples of the run. */
  sample: number;
  /** What the weight is multiplied with: its input, or 1 for a bias. */
  input: number;
  /** The blame that arrives from above, at the neuron's sum. */
  above: number;
  /** input × above. */
  product: number;
}

export interface WeightCard {
  rows: CardRow[];
  /** What the penalty adds, 2αp; null where there is none. */
  penalty: number | null;
}

/** The card of the parameter at `index`, or null if there is none. */
export function weightCard(config: RunConfig, picture: StepPicture, index: number): WeightCard | null {
  const place = placeAt(widthsOf(config), index);
  const neuron = place && picture.neurons[place.layer]?.[place.neuron];
  if (!neuron) return null;
  const rows = picture.samples.map((sample, i) => {
    const input = place.input === "bias" ? 1 : (inputsOf(picture, place.layer, i)[place.input] as number);
    const above = neuron.sumBlames[i] as number;
    return { sample: sample.index, input, above, product: input * above };
  });
  const pull = config.l2 * (picture.parameters[index] as number);
  const penalty = config.l2 > 0 ? pull + pull : null;
  return { rows, penalty };
}

/** d loss / d weight, all products and the penalty added up; 0 where they cancel but for rounding. Its sign is the card's key. */
export function cardSum({ rows, penalty }: WeightCard): number {
  // The last sample first, as the tape adds: the same bits as its gradient.
  const sum = rows.reduceRight((all, { product }) => all + product, penalty ?? 0);
  return settled(
    sum,
    rows.reduce((all, { product }) => all + Math.abs(product), Math.abs(penalty ?? 0)),
  );
}

/** The keys of all cards, by index, without making them: what a class votes that is always right. */
export const trueSigns = (config: RunConfig, picture: StepPicture): Sign[] =>
  Array.from(settledBy(picture.gradient, gradientSizes(config, picture)), signOf);

/** A gradient without what is mere rounding: its signs are those of the cards' keys. */
export const settledBy = (gradient: Float64Array, sizes: Float64Array): Float64Array =>
  gradient.map((blame, index) => settled(blame, sizes[index] as number));

type Blamed = Pick<StepPicture, "parameters"> & {
  samples: readonly { inputs: readonly number[] }[];
  neurons: readonly (readonly Pick<NeuronPicture, "outputs" | "sumBlames">[])[];
};

/** What the products and the penalty of each card come to without their signs, by index. */
export function gradientSizes({ l2 }: Pick<RunConfig, "l2">, picture: Blamed): Float64Array {
  const { parameters, samples } = picture;
  const sizes = parameters.map((parameter) => 2 * l2 * Math.abs(parameter));
  let index = 0;
  picture.neurons.forEach((neurons, layer) => {
    const inputs = samples.map((_, i) => [...inputsOf(picture, layer, i), 1]);
    const width = inputs[0]?.length ?? 0;
    for (const { sumBlames } of neurons) {
      for (let input = 0; input < width; input++, index++) {
        for (let i = 0; i < samples.length; i++) {
          sizes[index] =
            (sizes[index] as number) + Math.abs((inputs[i]?.[input] as number) * (sumBlames[i] as number));
        }
      }
    }
  });
  return sizes;
}

/** A card as the graph that it shows: the weight times each input, times the blame that arrives there, and all added up. */
export function cardGraph({ rows, penalty }: WeightCard): {
  /** After `backward`. */
  nodes: readonly Value[];
  target: number;
} {
  const weight = new Value(1);
  const parts = rows.map(({ input, above }) => weight.mul(input).mul(above));
  if (penalty !== null) parts.push(weight.mul(penalty));
  const root = parts.reduceRight((sum, part) => part.add(sum), new Value(0));
  root.backward();
  const nodes = topologicalOrder(root);
  settleGradients(nodes);
  return { nodes, target: nodes.indexOf(weight) };
}
