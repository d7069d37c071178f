// Compiles the `Value` graph of one sample to flat instructions, to be run on many samples at once.

import { type FusedSum, fuse, type InnerNode } from "./tape-fuse";
import { elementwise, type Operation } from "./tape-kernels";
import { sharedSum, weightedSum } from "./tape-sums";
import { topologicalOrder, type Value } from "./value";

/** The computation for one sample. Its nodes name the numbers of the tape when they are read back. */
export interface SampleGraph {
  /** The loss of one sample, or whatever else is to be computed for each sample. */
  loss: Value;
  /** The leaves that differ between samples, in the order in which a sample lists its numbers. */
  inputs: readonly Value[];
  /** The leaves that all samples share and that training changes. */
  parameters: readonly Value[];
  /** Added once to the loss of a whole batch, such as α·Σp². */
  penalty?: Value;
}

const operations = { ...elementwise, weightedSum, sharedSum };
type OperationName = keyof typeof operations;

/** An instruction is four numbers: which of `OPERATIONS`, and the slots of its result and its two operands. */
export const INSTRUCTION_LENGTH = 4;
export const OPERATIONS: readonly Operation[] = Object.values(operations);

/**
 * Slots below `shared.length` hold one number for all samples, the parameters first; the others hold one
 * number for each sample. Operands are computed before their users.
 */
export interface Program {
  /** A plain number is the exponent of a power. */
  slotOf: ReadonlyMap<Value | number, number>;
  /** The nodes without a slot. */
  inner: ReadonlyMap<Value, InnerNode>;
  /** What the shared slots start with. */
  shared: Float64Array;
  parameterCount: number;
  inputs: Int32Array;
  loss: number;
  penalty: number | null;
  code: Int32Array;
  /** For each sum its start, then weight and input by turns; instead of operands a sum has its place here and its number of terms. */
  links: Int32Array;
}

/** Throws a RangeError where inputs and parameters are not distinct leaves, or the penalty depends on an input. */
export function compile(graph: SampleGraph): Program {
  const { loss, inputs, parameters, penalty } = graph;
  const nodes = orderOf(graph);
  const varies = dependents(nodes, inputs);
  if (penalty && varies.has(penalty)) throw new RangeError("The penalty must be the same for all samples.");
  const { sums, inner } = fuse(nodes, varies, penalty ? [loss, penalty] : [loss]);
  const kept = nodes.filter((node) => !inner.has(node));
  const exponents = kept.filter(({ op }) => op === "**").map(({ exponent }) => exponent);
  const shared = [...kept.filter((node) => !varies.has(node)), ...new Set(exponents)];
  const slots = [...shared, ...kept.filter((node) => varies.has(node))];
  const slotOf = new Map(slots.map((key, slot) => [key, slot]));
  const slot = (key: Value | number) => slotOf.get(key) as number;
  return {
    slotOf,
    inner,
    shared: Float64Array.from(shared, (key) => (typeof key === "number" ? key : key.data)),
    parameterCount: parameters.length,
    inputs: Int32Array.from(inputs, slot),
    loss: slot(loss),
    penalty: penalty ? slot(penalty) : null,
    ...assemble(kept, { sums, varies, slot }),
  };
}

/** The parameters, the inputs, and then every node of the graph after its operands. */
function orderOf({ loss, inputs, parameters, penalty }: SampleGraph): Value[] {
  const leaves = new Set([...parameters, ...inputs]);
  if (leaves.size < parameters.length + inputs.length || [...leaves].some((node) => node.left)) {
    throw new RangeError("Inputs and parameters must be distinct leaves.");
  }
  return [...new Set([...leaves, ...topologicalOrder(loss), ...(penalty ? topologicalOrder(penalty) : [])])];
}

/** The nodes that depend on one of `inputs`, and these themselves. */
function dependents(nodes: readonly Value[], inputs: readonly Value[]): Set<Value> {
  const varies = new Set(inputs);
  for (const node of nodes) {
    if ((node.left && varies.has(node.left)) || (node.right && varies.has(node.right))) varies.add(node);
  }
  return varies;
}

interface Context {
  sums: ReadonlyMap<Value, FusedSum>;
  varies: ReadonlySet<Value>;
  slot: (key: Value | number) => number;
}

/** Writes one instruction for each node that is computed. */
function assemble(nodes: readonly Value[], { sums, varies, slot }: Context) {
  const code: number[] = [];
  const links: number[] = [];
  const write = (name: OperationName, node: Value, left: number, right: number) =>
    code.push(OPERATIONS.indexOf(operations[name]), slot(node), left, right);

  for (const node of nodes) {
    const { op, left, right } = node;
    if (op === "" || !left) continue;
    const sum = sums.get(node);
    if (sum) {
      write(varies.has(node) ? "weightedSum" : "sharedSum", node, links.length, sum.terms.length);
      links.push(slot(sum.start));
      for (const { weight, input } of sum.terms) links.push(slot(weight), slot(input));
    } else if (op === "+" || op === "*") {
      const [first, second] = sharedLast([left, right as Value], varies);
      const isMixed = varies.has(first) && !varies.has(second);
      write(binaryName(op, isMixed), node, slot(first), slot(second));
    } else if (op === "**") write("pow", node, slot(left), slot(node.exponent));
    else write(op, node, slot(left), 0);
  }
  return { code: Int32Array.from(code), links: Int32Array.from(links) };
}

/** Sums and products do not mind the order of their operands, not even in their last bit. */
function sharedLast([left, right]: [Value, Value], varies: ReadonlySet<Value>): [Value, Value] {
  return varies.has(right) && !varies.has(left) ? [right, left] : [left, right];
}

function binaryName(op: "+" | "*", isMixed: boolean): OperationName {
  if (op === "+") return isMixed ? "addShared" : "add";
  return isMixed ? "mulShared" : "mul";
}
