// The moons demo's loss and gradient, written by hand for this one network: what the tape is measured against.
// Dense loops over Float64Array, sample by sample, unrolled by four; like the tape, they skip nothing that is zero.

const IN = 2;
const WIDTH = 16;
/** Weights, then bias, neuron by neuron: the order of `MLP.parameters()`. */
const HIDDEN = WIDTH * (IN + 1);
const OUT = HIDDEN + WIDTH * (WIDTH + 1);
const PARAMETERS = OUT + WIDTH + 1;

/** MLP(2, [16, 16, 1]) with relu and a linear output, on mean hinge loss + alpha·Σp². */
export class DenseMoons {
  readonly parameters: Float64Array;
  readonly gradient = new Float64Array(PARAMETERS);
  private readonly first = new Float64Array(WIDTH);
  private readonly second = new Float64Array(WIDTH);
  private readonly firstBlame = new Float64Array(WIDTH);
  private readonly secondBlame = new Float64Array(WIDTH);

  constructor(parameters: ArrayLike<number>) {
    this.parameters = Float64Array.from(parameters);
  }

  /** Loss and gradient of a batch whose samples are x, y and label. */
  run(samples: readonly (readonly number[])[], alpha: number): number {
    const { parameters, gradient } = this;
    let squares = 0;
    for (let k = 0; k < PARAMETERS; k++) {
      const p = parameters[k] as number;
      squares += p * p;
      gradient[k] = 2 * alpha * p;
    }
    const share = 1 / samples.length;
    let total = 0;
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i] as readonly number[];
      const x = sample[0] as number;
      const y = sample[1] as number;
      const label = sample[2] as number;
      const margin = Math.max(0, 1 - label * this.score(x, y));
      total += margin;
      this.blame(x, y, margin > 0 ? -label * share : 0);
    }
    return total * share + alpha * squares;
  }

  private score(x: number, y: number): number {
    const { parameters: p, first, second } = this;
    for (let j = 0; j < WIDTH; j++) {
      const at = j * (IN + 1);
      first[j] = Math.max(0, (p[at + 2] as number) + (p[at] as number) * x + (p[at + 1] as number) * y);
    }
    for (let j = 0; j < WIDTH; j++) second[j] = Math.max(0, weighted(p, HIDDEN + j * (WIDTH + 1), first));
    return weighted(p, OUT, second);
  }

  private blame(x: number, y: number, above: number): void {
    const { parameters: p, gradient, first, second, firstBlame, secondBlame } = this;
    secondBlame.fill(0);
    pass(p, gradient, OUT, second, secondBlame, above);
    firstBlame.fill(0);
    for (let j = 0; j < WIDTH; j++) {
      const blame = (second[j] as number) > 0 ? (secondBlame[j] as number) : 0;
      pass(p, gradient, HIDDEN + j * (WIDTH + 1), first, firstBlame, blame);
    }
    for (let j = 0; j < WIDTH; j++) {
      const at = j * (IN + 1);
      const blame = (first[j] as number) > 0 ? (firstBlame[j] as number) : 0;
      gradient[at] = (gradient[at] as number) + blame * x;
      gradient[at + 1] = (gradient[at + 1] as number) + blame * y;
      gradient[at + 2] = (gradient[at + 2] as number) + blame;
    }
  }
}

/** b + Σ w·x for the neuron whose weights start at `at`. */
function weighted(p: Float64Array, at: number, inputs: Float64Array): number {
  let s0 = p[at + WIDTH] as number;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let k = 0; k < WIDTH; k += 4) {
    s0 += (p[at + k] as number) * (inputs[k] as number);
    s1 += (p[at + k + 1] as number) * (inputs[k + 1] as number);
    s2 += (p[at + k + 2] as number) * (inputs[k + 2] as number);
    s3 += (p[at + k + 3] as number) * (inputs[k + 3] as number);
  }
  return s0 + s1 + (s2 + s3);
}

/** Passes `blame` on to the weights of the neuron at `at`, and through them to its inputs. */
function pass(
  p: Float64Array,
  gradient: Float64Array,
  at: number,
  inputs: Float64Array,
  inputBlame: Float64Array,
  blame: number,
): void {
  for (let k = 0; k < WIDTH; k += 4) {
    const w = at + k;
    gradient[w] = (gradient[w] as number) + blame * (inputs[k] as number);
    gradient[w + 1] = (gradient[w + 1] as number) + blame * (inputs[k + 1] as number);
    gradient[w + 2] = (gradient[w + 2] as number) + blame * (inputs[k + 2] as number);
    gradient[w + 3] = (gradient[w + 3] as number) + blame * (inputs[k + 3] as number);
    inputBlame[k] = (inputBlame[k] as number) + blame * (p[w] as number);
    inputBlame[k + 1] = (inputBlame[k + 1] as number) + blame * (p[w + 1] as number);
    inputBlame[k + 2] = (inputBlame[k + 2] as number) + blame * (p[w + 2] as number);
    inputBlame[k + 3] = (inputBlame[k + 3] as number) + blame * (p[w + 3] as number);
  }
  gradient[at + WIDTH] = (gradient[at + WIDTH] as number) + blame;
}
