// All that can be built, and what of it meets the task: few enough to try each.

import { type Operator, worked } from "./chain";
import { layersText, MOST_LAYERS, MOST_NEURONS } from "./network";
import { meets, type ParametersTask, type Task, type ValueTask } from "./task";

/** Why nobody can be asked to build this; an editor has words for each. */
export type BuildProblem = "nothing-to-lay" | "cannot-be-built" | "nothing-else";

interface Found {
  /** Each once, in a fixed order. */
  right: string[];
  /** How many other things can be built. */
  others: number;
}

export interface Solved {
  right: readonly string[];
  /** One of them, from the middle: the first ones are the odd ones. */
  example: string;
  problem: BuildProblem | null;
}

const known = new WeakMap<Task, Solved>();

/** Solved once a task: a class's answers are all graded by it. */
export function solve(task: Task): Solved {
  const before = known.get(task);
  if (before) return before;
  const { right, others } = task.of === "value" ? chains(task) : networks(task);
  const example = right[right.length >> 1] ?? "";
  const solved = { right, example, problem: problemOf(right.length, others) };
  known.set(task, solved);
  return solved;
}

function problemOf(right: number, others: number): BuildProblem | null {
  if (right + others === 0) return "nothing-to-lay";
  if (right === 0) return "cannot-be-built";
  return others === 0 ? "nothing-else" : null;
}

function chains({ numbers, operators, bricks, target }: ValueTask): Found {
  const found: Found = { right: [], others: 0 };
  const lay = (text: string, value: number, laid: number) => {
    for (const operator of operators)
      for (const number of numbers) {
        if (laid === 1 && isOtherWayRound(value, operator, number)) continue;
        const next = worked[operator](value, number);
        if (laid + 1 < bricks) lay(`${text}${operator}${number}`, next, laid + 1);
        else if (next === target) found.right.push(`${text}${operator}${number}`);
        else found.others++;
      }
  };
  for (const number of numbers) lay(String(number), number, 1);
  return found;
}

/** A first brick that is laid the other way round as well, and counts as that one. */
const isOtherWayRound = (first: number, operator: Operator, second: number) =>
  operator !== "-" && second < first;

function networks(task: ParametersTask): Found {
  const found: Found = { right: [], others: 0 };
  const widen = (layers: readonly number[]) => {
    for (let neurons = 1; neurons <= MOST_NEURONS; neurons++) {
      const wider = [...layers, neurons];
      const text = layersText(wider);
      if (meets(task, text)) found.right.push(text);
      else found.others++;
      if (wider.length < MOST_LAYERS) widen(wider);
    }
  };
  widen([]);
  return found;
}
