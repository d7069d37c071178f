// `Value`: a number that remembers how it was made, node for node as in Karpathy's micrograd.
// https://github.com/karpathy/micrograd/blob/master/micrograd/engine.py

/** The primitive operation that made a node; "" for an input. Everything else is composed of these. */
export type Op = "" | "+" | "*" | "**" | "exp" | "log" | "tanh" | "relu";

/** The labels of the few nodes that have one: a field for it would make every node larger. */
const labels = new WeakMap<Value, string>();

/**
 * A node of a computation graph. Methods take other nodes or plain numbers and return new nodes;
 * `-` and `/` are composed: a − b is a + b·(−1), and a / b is a · b**(−1).
 * Values outside a function's domain flow on as NaN or ±Infinity; nothing throws.
 *
 * A training step makes tens of thousands of nodes, and most of its time may go to collecting them: hence so few fields.
 */
export class Value {
  data: number;
  /** How much the root of the last `backward` moves when this node grows a little; sums up over calls. */
  grad = 0;
  readonly left: Value | null;
  readonly right: Value | null;
  /** What made this node: its `op`, or in place of `**` the exponent. */
  private readonly rule: Op | number;
  /** Belongs to `topologicalOrder`: the last walk that placed this node. Four times as fast as a set of placed nodes. */
  walk = 0;

  /** Inputs are made with `data` and `label` alone; the rest is filled by the methods below. */
  constructor(
    data: number,
    label = "",
    rule: Op | number = "",
    left: Value | null = null,
    right: Value | null = null,
  ) {
    this.data = data;
    this.rule = rule;
    this.left = left;
    this.right = right;
    if (label) this.label = label;
  }

  /** The name people gave it; "" for an intermediate result. */
  get label(): string {
    return labels.get(this) ?? "";
  }

  set label(label: string) {
    labels.set(this, label);
  }

  get op(): Op {
    return typeof this.rule === "number" ? "**" : this.rule;
  }

  /** The constant power of a `**` node; 1 for every other node. */
  get exponent(): number {
    return typeof this.rule === "number" ? this.rule : 1;
  }

  /** The nodes this one was made from, in order; `a + a` has two. */
  get operands(): Value[] {
    if (!this.left) return [];
    return this.right ? [this.left, this.right] : [this.left];
  }

  add(other: Value | number): Value {
    const right = asValue(other);
    return new Value(this.data + right.data, "", "+", this, right);
  }

  mul(other: Value | number): Value {
    const right = asValue(other);
    return new Value(this.data * right.data, "", "*", this, right);
  }

  pow(exponent: number): Value {
    return new Value(this.data ** exponent, "", exponent, this);
  }

  exp(): Value {
    return new Value(Math.exp(this.data), "", "exp", this);
  }

  log(): Value {
    return new Value(Math.log(this.data), "", "log", this);
  }

  tanh(): Value {
    return new Value(Math.tanh(this.data), "", "tanh", this);
  }

  relu(): Value {
    return new Value(Math.max(0, this.data), "", "relu", this);
  }

  neg(): Value {
    return this.mul(-1);
  }

  sub(other: Value | number): Value {
    return this.add(typeof other === "number" ? -other : other.neg());
  }

  div(other: Value | number): Value {
    return this.mul(typeof other === "number" ? other ** -1 : other.pow(-1));
  }

  /**
   * Backpropagation: sets this node's gradient to 1 and passes gradients on to everything it was made
   * from, each node only after all nodes that use it. Gradients are added to what is already there, so a
   * second call without zeroing counts the first again, in intermediate nodes too.
   */
  backward(): void {
    const rootFirst = topologicalOrder(this).reverse();
    this.grad = 1;
    for (const node of rootFirst) {
      const { left, right } = node;
      if (!left) continue;
      left.grad += leftDerivative(node, left) * node.grad;
      if (right) right.grad += rightDerivative(node, left) * node.grad;
    }
  }
}

let walks = 0;

/** Every node that `root` depends on, and `root` itself last; operands always come before their users. */
export function topologicalOrder(root: Value): Value[] {
  const walk = ++walks;
  const order: Value[] = [];
  const path = [root];
  for (let node = path.at(-1); node; node = path.at(-1)) {
    if (node.left && node.left.walk !== walk) path.push(node.left);
    else if (node.right && node.right.walk !== walk) path.push(node.right);
    else {
      node.walk = walk;
      order.push(node);
      path.pop();
    }
  }
  return order;
}

/** d node / d operand for each of `node.operands`, at the present values and one slot at a time: `a + a` gives [1, 1]. */
export function localDerivatives(node: Value): number[] {
  const { left, right } = node;
  if (!left) return [];
  const first = leftDerivative(node, left);
  return right ? [first, rightDerivative(node, left)] : [first];
}

/** d node / d left. Here x is the left operand, y the right one or the exponent, and out the node itself. */
function leftDerivative(node: Value, left: Value): number {
  const x = left.data;
  const y = node.right ? node.right.data : node.exponent;
  const out = node.data;
  switch (node.op) {
    case "":
      return 0;
    case "+":
      return 1;
    case "*":
      return y;
    case "**":
      return y === 0 ? 0 : y * x ** (y - 1); // x⁰ is flat at x = 0 too, where 0 · x⁻¹ is NaN
    case "exp":
      return out;
    case "log":
      return 1 / x;
    case "tanh":
      return 1 - out * out;
    case "relu":
      return out > 0 ? 1 : 0;
  }
}

/** d node / d right; only sums and products have a right operand. */
function rightDerivative(node: Value, left: Value): number {
  return node.op === "*" ? left.data : 1;
}

/** A plain number as an unnamed input of its own; a node as it is. */
export function asValue(operand: Value | number): Value {
  return typeof operand === "number" ? new Value(operand) : operand;
}
