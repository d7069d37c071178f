// Which stacks of the number line are labelled, and where: the largest first, in two rows, none on top of another, a dozen at most.

import { STACK_GAP, type Stack } from "./stacks";

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
/** A dot, and what stays free beside it. */
const DOT_ROOM = 0.75;
const ROWS = [0, 1];

export const labelWidth = (text: string) => text.length * CHARACTER;

/** Of a count above its stack, in times the size of the type. */
export const COUNT_SIZE = 0.9;

/** In a stack of right and wrong ones both are told. */
export function countText({ times, right }: Pick<Stack, "times" | "right">): string {
  if (right === 0) return String(times);
  return right === times ? `✓ ${times}` : `✓ ${right}/${times}`;
}

/** Half the width of a frame around dots: it holds their count, and ends before the dots of the next stack. */
export function halfAround(stack: Parameters<typeof countText>[0]): number {
  const count = (labelWidth(countText(stack)) * COUNT_SIZE) / 2 + 0.2;
  return Math.min(STACK_GAP - DOT_ROOM / 2, Math.max(DOT_ROOM, count));
}

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
