// The blame put to the proof: how far the number moved, times its blame, is how far the nudge was seen to move the end.

import type { GraphNode } from "../../lib/micrograd/graph";
import type { Nudge } from "../../lib/questions/nudge";
import { unbroken } from "../ui/unbroken";
import { factorsText, signed } from "./sign-look";

/** Of the change; a curve bends a little on the way, and then the numbers would not agree. */
const EXACT = 1e-9;

/** Null where nothing was seen, or not exactly that. */
export function asSeen(
  { nodes, target }: { nodes: readonly GraphNode[]; target: number },
  { nudge, gradient }: { nudge: Nudge | null; gradient: number },
): string | null {
  if (!nudge || gradient === 0) return null;
  const moved = (id: number) => Number(((nudge.values[id] ?? 0) - (nodes[id]?.data ?? 0)).toPrecision(10));
  const [step, change] = [moved(target), moved(nodes.length - 1)];
  if (target === nodes.length - 1 || Math.abs(step * gradient - change) > EXACT * Math.abs(change))
    return null;
  return unbroken(`${factorsText([step, gradient], change)} ${signed(change)}`);
}
