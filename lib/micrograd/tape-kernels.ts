// The loops of the tape: one operation, forward or back, for all samples of a batch.
//
// Going back, the last sample comes first, as it does in a `Value` graph that adds up the losses of its samples
// in order; so gradients agree with that graph's to the last bit.

/** The numbers of a tape: value and gradient of a node, for one sample after the other, lie at the same places. */
export interface Memory {
  data: Float64Array;
  grad: Float64Array;
  /** Places of the operands of every weighted sum: bias, then weight and input by turns. */
  links: Int32Array;
}

/**
 * Computes `n` numbers from place `out` on, or passes their gradients on. `left` is the first place of the left
 * operand, one number for each sample; `right` that of the right one, or of the only number of a shared one.
 */
type Kernel = (memory: Memory, out: number, left: number, right: number, n: number) => void;

export interface Operation {
  forward: Kernel;
  back: Kernel;
}

const add: Operation = {
  forward({ data }, out, left, right, n) {
    for (let i = 0; i < n; i++) data[out + i] = (data[left + i] as number) + (data[right + i] as number);
  },
  back({ grad }, out, left, right, n) {
    for (let i = n - 1; i >= 0; i--) {
      const blame = grad[out + i] as number;
      grad[left + i] = (grad[left + i] as number) + blame;
      grad[right + i] = (grad[right + i] as number) + blame;
    }
  },
};

const addShared: Operation = {
  forward({ data }, out, left, right, n) {
    const y = data[right] as number;
    for (let i = 0; i < n; i++) data[out + i] = (data[left + i] as number) + y;
  },
  back({ grad }, out, left, right, n) {
    let total = grad[right] as number;
    for (let i = n - 1; i >= 0; i--) {
      const blame = grad[out + i] as number;
      grad[left + i] = (grad[left + i] as number) + blame;
      total += blame;
    }
    grad[right] = total;
  },
};

const mul: Operation = {
  forward({ data }, out, left, right, n) {
    for (let i = 0; i < n; i++) data[out + i] = (data[left + i] as number) * (data[right + i] as number);
  },
  back({ data, grad }, out, left, right, n) {
    for (let i = n - 1; i >= 0; i--) {
      const blame = grad[out + i] as number;
      grad[left + i] = (grad[left + i] as number) + (data[right + i] as number) * blame;
      grad[right + i] = (grad[right + i] as number) + (data[left + i] as number) * blame;
    }
  },
};

const mulShared: Operation = {
  forward({ data }, out, left, right, n) {
    const y = data[right] as number;
    for (let i = 0; i < n; i++) data[out + i] = (data[left + i] as number) * y;
  },
  back({ data, grad }, out, left, right, n) {
    const y = data[right] as number;
    let total = grad[right] as number;
    for (let i = n - 1; i >= 0; i--) {
      const blame = grad[out + i] as number;
      grad[left + i] = (grad[left + i] as number) + y * blame;
      total += (data[left + i] as number) * blame;
    }
    grad[right] = total;
  },
};

/** The exponent is shared and constant: no blame goes to it. */
const pow: Operation = {
  forward({ data }, out, left, right, n) {
    const y = data[right] as number;
    for (let i = 0; i < n; i++) data[out + i] = (data[left + i] as number) ** y;
  },
  back({ data, grad }, out, left, right, n) {
    const y = data[right] as number;
    for (let i = n - 1; i >= 0; i--) {
      const slope = y === 0 ? 0 : y * (data[left + i] as number) ** (y - 1);
      grad[left + i] = (grad[left + i] as number) + slope * (grad[out + i] as number);
    }
  },
};

const exp: Operation = {
  forward({ data }, out, left, _, n) {
    for (let i = 0; i < n; i++) data[out + i] = Math.exp(data[left + i] as number);
  },
  back({ data, grad }, out, left, _, n) {
    for (let i = n - 1; i >= 0; i--) {
      grad[left + i] = (grad[left + i] as number) + (data[out + i] as number) * (grad[out + i] as number);
    }
  },
};

const log: Operation = {
  forward({ data }, out, left, _, n) {
    for (let i = 0; i < n; i++) data[out + i] = Math.log(data[left + i] as number);
  },
  back({ data, grad }, out, left, _, n) {
    for (let i = n - 1; i >= 0; i--) {
      const slope = 1 / (data[left + i] as number);
      grad[left + i] = (grad[left + i] as number) + slope * (grad[out + i] as number);
    }
  },
};

const tanh: Operation = {
  forward({ data }, out, left, _, n) {
    for (let i = 0; i < n; i++) data[out + i] = Math.tanh(data[left + i] as number);
  },
  back({ data, grad }, out, left, _, n) {
    for (let i = n - 1; i >= 0; i--) {
      const y = data[out + i] as number;
      grad[left + i] = (grad[left + i] as number) + (1 - y * y) * (grad[out + i] as number);
    }
  },
};

const relu: Operation = {
  forward({ data }, out, left, _, n) {
    for (let i = 0; i < n; i++) data[out + i] = Math.max(0, data[left + i] as number);
  },
  back({ data, grad }, out, left, _, n) {
    for (let i = n - 1; i >= 0; i--) {
      const slope = (data[out + i] as number) > 0 ? 1 : 0;
      grad[left + i] = (grad[left + i] as number) + slope * (grad[out + i] as number);
    }
  },
};

/** The elementwise operations by name; `…Shared` has one right operand for all samples. */
export const elementwise = { add, addShared, mul, mulShared, pow, exp, log, tanh, relu };
