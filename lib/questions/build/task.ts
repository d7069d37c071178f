// What is to be built, and what something built is worth; without the schemas, for phones.

import { parameterCount } from "../../training/shape";
import { bricksIn, canonical, chainValue, isChain, type Operator } from "./chain";
import { layersIn, widthsOf } from "./network";

/** A number out of so many bricks. */
export interface ValueTask {
  of: "value";
  target: number;
  bricks: number;
  /** The numbers that there are, each as often as it is wanted. */
  numbers: number[];
  operators: Operator[];
}

/** A network with so many parameters. */
export interface ParametersTask {
  of: "parameters";
  target: number;
  inputs: number;
}

export type Task = ValueTask | ParametersTask;

/** Of a text that `isBuilt` takes. */
export function worthOf(task: Task, text: string): number {
  return task.of === "value" ? chainValue(text) : parameterCount(widthsOf(task.inputs, layersIn(text) ?? []));
}

export const meets = (task: Task, text: string): boolean => worthOf(task, text) === task.target;

/** Whether it can be built as the task has it: equal things have one text alone. */
export function isBuilt(task: Task, text: string): boolean {
  if (task.of === "parameters") return layersIn(text) !== null;
  return (
    isChain(text) &&
    bricksIn(text) === task.bricks &&
    canonical(text) === text &&
    [...text].every((sign, at) =>
      at % 2 === 0 ? task.numbers.includes(Number(sign)) : task.operators.includes(sign as Operator),
    )
  );
}
