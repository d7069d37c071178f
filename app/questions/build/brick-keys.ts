// What a key does to the bricks that lie there.

import { bricksIn, type Operator, operators } from "../../../lib/questions/build/chain";
import type { ValueTask } from "../../../lib/questions/build/task";

export type BrickKey = `${number}` | Operator | "back";

const isOperator = (key: string): key is Operator => (operators as readonly string[]).includes(key);

/** Whether a key would change anything. */
export const isOfUse = (task: ValueTask, text: string, key: BrickKey): boolean =>
  laid(task, text, key) !== text;

/** Another number takes the place of the last one, and another operation that of one which still waits for its number. */
export function laid(task: ValueTask, text: string, key: BrickKey): string {
  if (key === "back") return text.slice(0, -1);
  const waits = isOperator(text.at(-1) ?? "");
  if (!isOperator(key)) {
    if (!task.numbers.includes(Number(key))) return text;
    return waits || text === "" ? text + key : text.slice(0, -1) + key;
  }
  if (text === "" || !task.operators.includes(key)) return text;
  if (waits) return text.slice(0, -1) + key;
  return bricksIn(text) < task.bricks ? text + key : text;
}

/** By what a keyboard calls its keys. */
export function brickKeyOf(key: string): BrickKey | null {
  if (/^\d$/.test(key)) return key as BrickKey;
  if (key === "Backspace") return "back";
  if (key === "x" || key === "×") return "*";
  if (key === "−") return "-";
  return isOperator(key) ? key : null;
}
