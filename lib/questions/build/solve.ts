// All that can be built, and what of it meets the task: few enough to try each.

import { canonical } from "./chain";
import { layersText, MOST_LAYERS, MOST_NEURONS } from "./network";
import { meets, type Task } from "./task";

/** Why nobody can be asked to build this; an editor has words for each. */
export type BuildProblem = "nothing-to-lay" | "cannot-be-built" | "nothing-else";

export interface Solved {
  /** Each once, in a fixed order. */
  right: string[];
  problem: BuildProblem | null;
}

const known = new WeakMap<Task, Solved>();

/** Solved once a task: 2,000 answers are graded by it, and an editor asks at each key. */
export function solve(task: Task): Solved {
  const before = known.get(task);
  if (before) return before;
  const solved = solveNow(task);
  known.set(task, solved);
  return solved;
}

function solveNow(task: Task): Solved {
  if (task.of === "value" && (task.numbers.length === 0 || task.operators.length === 0))
    return { right: [], problem: "nothing-to-lay" };
  const right: string[] = [];
  let others = 0;
  for (const text of everything(task)) {
    if (meets(task, text)) right.push(text);
    else others++;
  }
  const problem = right.length === 0 ? "cannot-be-built" : others === 0 ? "nothing-else" : null;
  return { right, problem };
}

function* everything(task: Task): Generator<string> {
  if (task.of === "parameters") {
    yield* networks([]);
    return;
  }
  for (const text of chains(task, task.bricks)) if (canonical(text) === text) yield text;
}

function* chains(task: Task & { of: "value" }, bricks: number): Generator<string> {
  if (bricks === 1) {
    yield* task.numbers.map(String);
    return;
  }
  for (const before of chains(task, bricks - 1))
    for (const operator of task.operators)
      for (const number of task.numbers) yield `${before}${operator}${number}`;
}

function* networks(layers: readonly number[]): Generator<string> {
  if (layers.length > 0) yield layersText(layers);
  if (layers.length === MOST_LAYERS) return;
  for (let neurons = 1; neurons <= MOST_NEURONS; neurons++) yield* networks([...layers, neurons]);
}
