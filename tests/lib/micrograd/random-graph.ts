// Random computation graphs for property tests: small programs whose nodes stay in every function's domain.

import fc from "fast-check";
import type { Value } from "../../../lib/micrograd/value";

interface Step {
  op:
    | "add"
    | "sub"
    | "mul"
    | "div"
    | "pow"
    | "exp"
    | "log"
    | "tanh"
    | "relu"
    | "neg"
    | "addNumber"
    | "mulNumber";
  /** Pick the operands among the nodes made so far. */
  first: number;
  second: number;
  number: number;
}

export interface GraphRecipe {
  inputs: number[];
  steps: Step[];
}

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

export const graphRecipe: fc.Arbitrary<GraphRecipe> = fc.record({
  inputs: fc.array(finite(-2, 2), { minLength: 1, maxLength: 4 }),
  steps: fc.array(
    fc.record({
      op: fc.constantFrom<Step["op"][]>(
        ...([
          "add",
          "sub",
          "mul",
          "div",
          "pow",
          "exp",
          "log",
          "tanh",
          "relu",
          "neg",
          "addNumber",
          "mulNumber",
        ] as const),
      ),
      first: fc.nat(1000),
      second: fc.nat(1000),
      number: finite(-2, 2),
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

/** Runs a recipe on the given inputs; the last node depends on at least one of them. */
export function buildGraph(inputs: readonly Value[], steps: readonly Step[]): Value {
  const nodes = [...inputs];
  for (const { op, first, second, number } of steps) {
    const x = nodes[first % nodes.length] as Value;
    const y = nodes[second % nodes.length] as Value;
    nodes.push(apply(op, x, y, number));
  }
  return nodes.at(-1) as Value;
}

function apply(op: Step["op"], x: Value, y: Value, number: number): Value {
  switch (op) {
    case "add":
      return x.add(y);
    case "sub":
      return x.sub(y);
    case "mul":
      return x.mul(y);
    case "div":
      return x.div(y);
    case "pow":
      return x.pow(Math.round(number));
    case "addNumber":
      return x.add(number);
    case "mulNumber":
      return x.mul(number);
    default:
      return x[op]();
  }
}
