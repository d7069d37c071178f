// Which stacks of the number line are labelled, and where: the largest first, in two rows, none on top of another, a dozen at most.

import type { Stack } from "./stacks";

interface Label {
  x: number;
  /** 0 next to the line, 1 below that. */
  row: number;
  text: string;
}

const MOST_LABELS = 12;
/** Width of a character of the bundled font, in times its size. */
const CHARACTER = 0.62;
const GAP = 0.5;
const ROWS = [0, 1];

export const labelWidth = (text: string) => text.length * CHARACTER;

/** Kept within the drawing. */
export function clampLabel(x: number, text: string, width: number): number {
  const half = labelWidth(text) / 2;
  return Math.min(width - half, Math.max(half, x));
}

export function labelsOf(stacks: readonly Stack[], width: number, textOf: (stack: Stack) => string): Label[] {
  const bySize = [...stacks].sort((a, b) => b.times - a.times || a.x - b.x);
  const labels: Label[] = [];
  for (const stack of bySize) {
    const text = textOf(stack);
    const x = clampLabel(stack.x, text, width);
    const isFree = (row: number) =>
      labels.every(
        (other) =>
          other.row !== row || Math.abs(other.x - x) >= (labelWidth(other.text) + labelWidth(text)) / 2 + GAP,
      );
    const row = ROWS.find(isFree);
    if (row !== undefined && labels.length < MOST_LABELS) labels.push({ x, row, text });
  }
  return labels.sort((a, b) => a.x - b.x);
}
