// Which stacks of the number line are labelled, and where: the largest first, none on top of another, a dozen at most.

import type { Stack } from "./line-layout";

export interface Label {
  x: number;
  text: string;
}

const MOST_LABELS = 12;
/** Width of a character of the bundled font, in times its size. */
const CHARACTER = 0.62;
const GAP = 0.7;

export const labelWidth = (text: string) => text.length * CHARACTER;

/** Kept within the drawing. */
export function clampLabel(x: number, text: string, width: number): number {
  const half = labelWidth(text) / 2;
  return Math.min(width - half, Math.max(half, x));
}

export function labelsOf(stacks: readonly Stack[], width: number, textOf: (stack: Stack) => string): Label[] {
  const bySize = [...stacks].sort(
    (a, b) => Number(b.end !== null) - Number(a.end !== null) || b.times - a.times || a.x - b.x,
  );
  const labels: Label[] = [];
  for (const stack of bySize) {
    const text = textOf(stack);
    const label = { x: clampLabel(stack.x, text, width), text };
    const isFree = labels.every(
      (other) => Math.abs(other.x - label.x) >= (labelWidth(other.text) + labelWidth(text)) / 2 + GAP,
    );
    if (isFree && labels.length < MOST_LABELS) labels.push(label);
  }
  return labels.sort((a, b) => a.x - b.x);
}
