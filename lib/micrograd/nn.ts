// Neurons, layers and multi-layer perceptrons made of `Value`s, as in micrograd's `nn.py` and the lecture on it.

import type { Random } from "./random";
import { asValue, Value } from "./value";

export type Activation = "tanh" | "relu";

export interface MLPOptions {
  activation: Activation;
  /** Leaves the last layer without an activation, as micrograd's moons demo does. */
  linearOutput: boolean;
  /** Draws the starting weights and biases. */
  random: Random;
}

abstract class Module {
  /** Every number that training may change, in a fixed order. */
  abstract parameters(): Value[];

  /** Forgets all blame: `backward` adds to what is there. */
  zeroGrad(): void {
    for (const parameter of this.parameters()) parameter.grad = 0;
  }
}

/** act(b + w₁x₁ + w₂x₂ + …). Weights and bias start uniform in [−1, 1), the bias too, as in the lecture. */
export class Neuron extends Module {
  readonly weights: readonly Value[];
  readonly bias: Value;
  readonly activation: Activation | "linear";

  constructor(nin: number, activation: Activation | "linear", random: Random) {
    super();
    this.weights = Array.from({ length: nin }, () => new Value(random.uniform(-1, 1)));
    this.bias = new Value(random.uniform(-1, 1));
    this.activation = activation;
  }

  /** Takes one input for each weight. */
  forward(xs: readonly (Value | number)[]): Value {
    if (xs.length !== this.weights.length) {
      throw new RangeError(`${xs.length} inputs for ${this.weights.length} weights`);
    }
    const sum = this.weights.reduce((total, w, i) => total.add(w.mul(xs[i] as Value | number)), this.bias);
    return this.activation === "linear" ? sum : sum[this.activation]();
  }

  override parameters(): Value[] {
    return [...this.weights, this.bias];
  }
}

/** `nout` neurons that look at the same `nin` inputs. */
export class Layer extends Module {
  readonly neurons: readonly Neuron[];

  constructor(nin: number, nout: number, activation: Activation | "linear", random: Random) {
    super();
    this.neurons = Array.from({ length: nout }, () => new Neuron(nin, activation, random));
  }

  /** One output for each neuron. A plain number becomes one node, which all neurons share. */
  forward(xs: readonly (Value | number)[]): Value[] {
    const inputs = xs.map(asValue);
    return this.neurons.map((neuron) => neuron.forward(inputs));
  }

  override parameters(): Value[] {
    return this.neurons.flatMap((neuron) => neuron.parameters());
  }
}

/** Layers in a row: `new MLP(3, [4, 4, 1], …)` has three inputs, two layers of four neurons and one output. */
export class MLP extends Module {
  readonly layers: readonly Layer[];

  constructor(nin: number, nouts: readonly number[], { activation, linearOutput, random }: MLPOptions) {
    super();
    const widths = [nin, ...nouts];
    this.layers = nouts.map((nout, i) => {
      const isLinear = linearOutput && i === nouts.length - 1;
      return new Layer(widths[i] ?? nin, nout, isLinear ? "linear" : activation, random);
    });
  }

  /** The outputs of the last layer. */
  forward(xs: readonly (Value | number)[]): Value[] {
    return this.layers.reduce((values, layer) => layer.forward(values), xs.map(asValue));
  }

  override parameters(): Value[] {
    return this.layers.flatMap((layer) => layer.parameters());
  }
}
