// The blame put to the proof: how far the number moved, times its blame, is how far the nudge was seen to move the end.

import type { BlameReveal, BlameStage } from "../../../lib/questions/blame/blame";
import { factorsText, signed } from "../../graph/sign-look";
import { unbroken } from "../../ui/unbroken";

/** Of the change; a curve bends a little on the way, and then the numbers would not agree. */
const EXACT = 1e-9;

/** Null where nothing was seen, or not exactly that. */
export function asSeen({ nodes, target }: BlameStage, { nudge, gradient }: BlameReveal): string | null {
  if (!nudge || gradient === 0) return null;
  const moved = (id: number) => Number(((nudge.values[id] ?? 0) - (nodes[id]?.data ?? 0)).toPrecision(10));
  const [step, change] = [moved(target), moved(nodes.length - 1)];
  if (target === nodes.length - 1 || Math.abs(step * gradient - change) > EXACT * Math.abs(change))
    return null;
  return unbroken(`${factorsText([step, gradient], change)} ${signed(change)}`);
}
