// The tape: a `Value` graph compiled once, then run forward and back over batches without allocating anything.

import type { InnerNode } from "./tape-fuse";
import type { Memory } from "./tape-kernels";
import { compile, INSTRUCTION_LENGTH, OPERATIONS, type Program, type SampleGraph } from "./tape-program";
import { sharedSum, weightedSum } from "./tape-sums";
import type { Value } from "./value";

/** How the losses of the samples in a batch become one number. */
export type Reduction = "mean" | "sum";

export interface TapeOptions {
  /** The most samples in a batch. */
  capacity: number;
  reduction: Reduction;
}

/**
 * Runs the graph of one sample over batches: write `parameters`, `load` a batch, go `forward` and then `backward`;
 * then read `gradient`, or the numbers of any node of the graph for every sample.
 *
 * Agrees with the `Value` graph of the whole batch to 1e-12, and to the last bit for networks made of `Neuron`s,
 * whose contributions to a gradient arrive in the same order.
 */
export class Tape {
  /** Starts with the data of the graph's parameters; whoever trains writes here. */
  readonly parameters: Float64Array;
  /** d batch loss / d parameter. */
  readonly gradient: Float64Array;
  /** The loss of the batch that went `forward` last, penalty included. A field, as a returned number would be an object. */
  loss = Number.NaN;
  private readonly program: Program;
  private readonly options: TapeOptions;
  private readonly memory: Memory;
  /** The program's code with places in the memory for slots; they depend on the size of the batch. */
  private readonly code: Int32Array;
  private count = 0;

  constructor(graph: SampleGraph, options: TapeOptions) {
    const program = compile(graph);
    const { shared, slotOf, parameterCount } = program;
    const size = shared.length + (slotOf.size - shared.length) * options.capacity;
    const data = new Float64Array(size);
    const grad = new Float64Array(size);
    data.set(shared);
    this.parameters = data.subarray(0, parameterCount);
    this.gradient = grad.subarray(0, parameterCount);
    this.program = program;
    this.options = options;
    this.memory = { data, grad, links: program.links.slice() };
    this.code = program.code.slice();
  }

  /** Takes the next batch: all `samples`, each a number for every input, or those that `batch` picks by index. */
  load(samples: readonly ArrayLike<number>[], batch?: ArrayLike<number>): void {
    const count = batch ? batch.length : samples.length;
    const { capacity } = this.options;
    if (count < 1 || count > capacity)
      throw new RangeError(`${count} samples on a tape for 1 to ${capacity}`);
    if (count !== this.count) this.resize(count);
    const { inputs } = this.program;
    const { data } = this.memory;
    for (let i = 0; i < count; i++) {
      const sample = samples[batch ? (batch[i] as number) : i];
      if (sample?.length !== inputs.length)
        throw new RangeError(`${inputs.length} numbers a sample expected`);
      for (let k = 0; k < inputs.length; k++) data[this.place(inputs[k] as number) + i] = sample[k] as number;
    }
  }

  /** Computes every node for every sample of the batch, and the `loss`. */
  forward(): void {
    const { code, memory } = this;
    for (let at = 0; at < code.length; at += INSTRUCTION_LENGTH) {
      const operation = OPERATIONS[code[at] as number];
      const out = code[at + 1] as number;
      operation?.forward(memory, out, code[at + 2] as number, code[at + 3] as number, this.lengthAt(out));
    }
    this.loss = this.batchLoss();
  }

  /** Computes the gradient of the last `loss`; forgets the one before. */
  backward(): void {
    const { code, memory } = this;
    this.blameLoss();
    for (let at = code.length - INSTRUCTION_LENGTH; at >= 0; at -= INSTRUCTION_LENGTH) {
      const operation = OPERATIONS[code[at] as number];
      const out = code[at + 1] as number;
      operation?.back(memory, out, code[at + 2] as number, code[at + 3] as number, this.lengthAt(out));
    }
  }

  /** The values of `node`: one for each sample of the batch, or a single one where all samples share it. */
  values(node: Value): Float64Array {
    const inner = this.program.inner.get(node);
    return inner ? this.innerValues(inner) : this.read(this.memory.data, node);
  }

  /** d batch loss / d node, as `values`. */
  gradients(node: Value): Float64Array {
    return this.read(this.memory.grad, this.program.inner.get(node)?.sum.node ?? node);
  }

  private innerValues({ sum, first, end, hasStart }: InnerNode): Float64Array {
    // −0 + x is x, even where x is −0.
    const [start] = hasStart ? this.values(sum.start) : [-0];
    const totals = this.values(sum.node).fill(start as number);
    for (const { weight, input } of sum.terms.slice(first, end)) {
      const [w] = this.values(weight);
      this.values(input).forEach((x, i) => {
        totals[i] = (totals[i] as number) + (w as number) * x;
      });
    }
    return totals;
  }

  private read(numbers: Float64Array, node: Value): Float64Array {
    const slot = this.program.slotOf.get(node);
    if (slot === undefined) throw new RangeError("This node is not on the tape.");
    const place = this.place(slot);
    return numbers.slice(place, place + this.lengthAt(place));
  }

  private batchLoss(): number {
    const { loss, penalty, shared } = this.program;
    const { data } = this.memory;
    const place = this.place(loss);
    const stride = loss < shared.length ? 0 : 1;
    let total = data[place] as number;
    for (let i = 1; i < this.count; i++) total += data[place + i * stride] as number;
    if (this.options.reduction === "mean") total *= 1 / this.count;
    return penalty === null ? total : total + (data[penalty] as number);
  }

  /** Where blame starts: 1 for the loss of the batch, of which each sample's loss is a share. */
  private blameLoss(): void {
    const { loss, penalty, slotOf, shared } = this.program;
    const { grad } = this.memory;
    const share = this.options.reduction === "mean" ? 1 / this.count : 1;
    grad.fill(0, 0, this.place(slotOf.size));
    const place = this.place(loss);
    if (loss < shared.length) grad[loss] = share * this.count;
    else for (let i = 0; i < this.count; i++) grad[place + i] = share;
    if (penalty !== null) grad[penalty] = (grad[penalty] as number) + 1;
  }

  /** The first place of a slot's numbers: those of one slot lie side by side. */
  private place(slot: number): number {
    const shared = this.program.shared.length;
    return slot < shared ? slot : shared + (slot - shared) * this.count;
  }

  /** How many numbers lie at a place. */
  private lengthAt(place: number): number {
    return place < this.program.shared.length ? 1 : this.count;
  }

  private resize(count: number): void {
    this.count = count;
    const { code, links } = this.program;
    for (let at = 0; at < code.length; at += INSTRUCTION_LENGTH) {
      this.code[at + 1] = this.place(code[at + 1] as number);
      const operation = OPERATIONS[code[at] as number];
      if (operation === weightedSum || operation === sharedSum) continue;
      this.code[at + 2] = this.place(code[at + 2] as number);
      this.code[at + 3] = this.place(code[at + 3] as number);
    }
    for (let k = 0; k < links.length; k++) this.memory.links[k] = this.place(links[k] as number);
  }
}
