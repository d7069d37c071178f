// From parsed statements to a graph of labelled `Value`s.

import type { IToken } from "chevrotain";
import { asValue, type Value } from "../micrograd/value";
import type { BinaryOperator, Instruction } from "./grammar";
import type { ExpressionRefusal, Place } from "./refusal";
import { placeOf } from "./tokens";

/** As in Python, numbers are plain until they meet a `Value`: `2 ** 3 * a` has the one constant 8. A name makes a `Value`. */
type Operand = Value | number;

const FUNCTIONS = ["tanh", "exp", "log", "relu"] as const;
type FunctionName = (typeof FUNCTIONS)[number];
const isFunction = (name: string): name is FunctionName => (FUNCTIONS as readonly string[]).includes(name);

const arithmetic: Record<BinaryOperator, (x: number, y: number) => number> = {
  "+": (x, y) => x + y,
  "-": (x, y) => x - y,
  "*": (x, y) => x * y,
  "/": (x, y) => x / y,
  "**": (x, y) => x ** y,
};

/** é may be typed as one character or as two. */
const nameOf = (token: IToken) => token.image.normalize("NFC");

/** How a node was written: a − b or a / b; `number` is what b was, where it is a number that was turned round for the sum or product. */
export interface Written {
  op: "-" | "/";
  number: number | null;
}

interface Definition {
  /** Null if its statement was refused; to use it then is no second mistake. */
  value: Value | null;
  place: Place;
}

/** Takes the statements in order and keeps what they define and what is wrong with them. */
export class GraphBuilder {
  readonly definitions = new Map<string, Definition>();
  readonly refusals: ExpressionRefusal[] = [];
  /** The nodes that were written with − or /, of which micrograd knows nothing. */
  readonly written = new Map<Value, Written>();

  /** Defines a name by the instructions that make its value; null stands for a statement that could not be read. */
  define(token: IToken, code: readonly Instruction[] | null): void {
    const name = nameOf(token);
    const place = placeOf(token);
    const operand = code && this.run(name, code);
    const first = this.definitions.get(name);
    if (isFunction(name)) this.refusals.push({ kind: "name-is-function", name, ...place });
    else if (first) {
      this.refusals.push({ kind: "name-already-defined", name, firstLine: first.place.line, ...place });
    } else this.definitions.set(name, { value: operand === null ? null : named(operand, name), place });
  }

  private run(name: string, code: readonly Instruction[]): Operand | null {
    const isKnown = code.map((instruction) => this.checkName(instruction));
    if (isKnown.includes(false)) return null;
    const stack: Operand[] = [];
    for (const { act, token } of code) {
      const result = this.step(act, token, stack);
      if (result === null) return null;
      if (!Number.isFinite(typeof result === "number" ? result : result.data)) {
        this.refusals.push({ kind: "not-finite", name, operation: token.image, ...placeOf(token) });
        return null;
      }
      stack.push(result);
    }
    return stack.pop() ?? null;
  }

  /** Whether the instruction can be done; refuses a name or function that does not exist. */
  private checkName({ act, token }: Instruction): boolean {
    const name = nameOf(token);
    if (act === "call" && !isFunction(name)) {
      this.refusals.push({ kind: "unknown-function", name, known: FUNCTIONS, ...placeOf(token) });
      return false;
    }
    if (act !== "name") return true;
    const definition = this.definitions.get(name);
    if (!definition) {
      this.refusals.push({ kind: "unknown-name", name, similar: this.similarTo(name), ...placeOf(token) });
    }
    return Boolean(definition?.value);
  }

  /** Does one instruction with the operands on the stack; null means refused. */
  private step(act: Instruction["act"], token: IToken, stack: Operand[]): Operand | null {
    switch (act) {
      case "number":
        return Number(token.image);
      case "name":
        return this.definitions.get(nameOf(token))?.value ?? null;
      case "call":
        return asValue(stack.pop() as Operand)[nameOf(token) as FunctionName]();
      case "negate": {
        const x = stack.pop() as Operand;
        return typeof x === "number" ? -x : x.neg();
      }
      default: {
        const y = stack.pop() as Operand;
        const x = stack.pop() as Operand;
        return this.combine(act, token, x, y);
      }
    }
  }

  private combine(operator: BinaryOperator, token: IToken, x: Operand, y: Operand): Operand | null {
    if (typeof x === "number" && typeof y === "number") return arithmetic[operator](x, y);
    const left = asValue(x);
    switch (operator) {
      case "+":
        return left.add(y);
      case "-":
        return this.asWritten(left.sub(y), operator, y);
      case "*":
        return left.mul(y);
      case "/":
        return this.asWritten(left.div(y), operator, y);
      case "**":
        if (typeof y === "number") return left.pow(y);
        this.refusals.push({ kind: "exponent-not-constant", ...placeOf(token) });
        return null;
    }
  }

  private asWritten(made: Value, op: Written["op"], y: Operand): Value {
    this.written.set(made, { op, number: typeof y === "number" ? y : null });
    return made;
  }

  private similarTo(name: string): string[] {
    const folded = (text: string) => text.normalize("NFKC").toLowerCase();
    return [...this.definitions.keys()].filter((candidate) => folded(candidate) === folded(name));
  }
}

/** A node keeps its first name; further names for it are only other ways to write it. */
function named(operand: Operand, name: string): Value {
  const value = asValue(operand);
  value.label ||= name;
  return value;
}
