// The graph of a tap question, what may be tapped in it, and what is right: worked out from the expression alone.

import { type Drawing, drawingOf } from "../../expression/drawing";
import { isNumber } from "../../expression/is-number";
import { type Expression, parseExpression } from "../../expression/parse";
import { resolveReference } from "../../expression/reference";
import { settleGradients } from "../../micrograd/rounding";
import type { Value } from "../../micrograd/value";
import { accept, type Result, refuse } from "../../result";
import { type BlameProblem, blameProblem } from "../asked-node";
import { type Mind, truth } from "../mind";
import { mayFire, partsAt } from "./firing";
import type { TapAsks } from "./tapped";

/** As many buttons as a phone has room for. */
export const MAX_CHOICES = 20;
/** Two ways to add up the same blame may differ in the last bits. */
const ROUNDING = 1e-9;

export interface AskedOfGraph {
  expression: string;
  asks: TapAsks;
  /** Whose parents are asked for, as `lib/expression/reference` writes it. */
  target: string;
  /** Those that have passed their blame on, where it is asked who is ready. */
  fired: readonly string[];
}

/** Why a question cannot be asked; an editor has words for each. */
export type TapProblem =
  | BlameProblem
  | "not-an-expression"
  | "no-such-node"
  | "no-parents"
  | "fired-lost"
  | "fired-too-early"
  | "none-right"
  | "all-right"
  | "too-many-nodes";

export interface Solved {
  /** Operands before their users, the root last, after `backward`. */
  values: readonly Value[];
  drawing: Drawing;
  /** As in the drawing, like all below; null where no node stands out. */
  target: number | null;
  fired: number[];
  /** The nodes that may be tapped. */
  choices: number[];
  right: number[];
}

export function solve(question: AskedOfGraph): Result<Solved, TapProblem> {
  const parsed = parseExpression(question.expression);
  if (!parsed.ok) return refuse("not-an-expression");
  const { root, nodes: values } = parsed.value;
  root.backward();
  settleGradients(values);
  const drawing = drawingOf(parsed.value);
  const { asks } = question;
  const target = asks === "parents" ? placeOf(question.target, parsed.value, drawing) : null;
  const fired = asks === "ready" ? question.fired.map((name) => placeOf(name, parsed.value, drawing)) : [];
  if (target === -1) return refuse("no-such-node");
  if (fired.includes(-1)) return refuse("fired-lost");
  const asked = { values, drawing, target, fired };
  const choices = choicesOf(asks, asked);
  const solved = { ...asked, choices, right: rightOf(asks, { ...asked, choices }, truth) };
  const problem = problemOf(asks, solved);
  return problem ? refuse(problem) : accept(solved);
}

const placeOf = (reference: string, expression: Expression, { values }: Drawing) => {
  const value = resolveReference(expression, reference);
  return value ? values.indexOf(value) : -1;
};

type Asked = Omit<Solved, "choices" | "right">;

/** Numbers that stand in the expression carry no blame that anybody could act on, and the root's is 1 by definition. */
function choicesOf(asks: TapAsks, { drawing: { nodes }, target, fired }: Asked): number[] {
  switch (asks) {
    case "parents":
      return nodes.flatMap(({ id }) => (id === target ? [] : [id]));
    case "ready":
      return nodes.flatMap(({ id, op }) => (op === "" || fired.includes(id) ? [] : [id]));
    case "largest":
    case "asleep":
      return nodes.slice(0, -1).flatMap((node) => (isNumber(node) ? [] : [node.id]));
  }
}

/** What `mind` takes for right. */
export function rightOf(asks: TapAsks, asked: Omit<Solved, "right">, mind: Mind): number[] {
  const { values, drawing, target, fired, choices } = asked;
  const { nodes } = drawing;
  if (asks === "parents") {
    return choices.filter((id) => nodes[target ?? -1]?.operands.includes(id));
  }
  if (asks === "ready") {
    const { due, arrived } = partsAt(nodes, fired);
    return choices.filter((id) => isReady(mind, arrived[id] ?? 0, due[id] ?? 0));
  }
  const sizes = choices.map((id) =>
    Math.abs(mind.blame(values, values.indexOf(drawing.values[id] as Value))),
  );
  const wanted = asks === "largest" ? Math.max(...sizes) : 0;
  return choices.filter((_, i) => Math.abs((sizes[i] ?? 0) - wanted) <= ROUNDING * wanted);
}

/** The root's blame is there from the beginning. */
const isReady = (mind: Mind, arrived: number, due: number) =>
  due === 0 || (mind.isReady?.(arrived, due) ?? arrived === due);

function problemOf(asks: TapAsks, solved: Solved): TapProblem | null {
  const { drawing, target, fired, choices, right } = solved;
  if (asks === "parents" && drawing.nodes[target ?? -1]?.op === "") return "no-parents";
  if (fired.some((id) => !mayFire(drawing.nodes, fired, id))) return "fired-too-early";
  if (choices.length > MAX_CHOICES) return "too-many-nodes";
  if (asks === "largest" || asks === "asleep") {
    const problems = choices.map((id) => blameProblem(solved.values, drawing.values[id] as Value));
    const problem = problems.find((each) => each !== null);
    if (problem) return problem;
  }
  if (right.length === 0) return "none-right";
  return right.length === choices.length ? "all-right" : null;
}
