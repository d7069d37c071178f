// The picture of an option, as it is written in a few signs, and as it is drawn: numbers and nodes alone, so that no phone reads expressions.

import { z } from "zod";
import { drawingOf } from "../../expression/drawing";
import { parseExpression } from "../../expression/parse";
import { withPlainSigns } from "../../expression/plain-signs";
import type { GraphNode } from "../../micrograd/graph";

export const pictureKinds = ["curve", "bars", "network", "graph"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** As much as a loss with all its digits for each of the steps, as a program prints them. */
const MAX_WRITTEN = 1_200;
/** One more is kept, so that whoever pastes too much is told, and the quiz is saved. */
export const MAX_KEPT = MAX_WRITTEN + 1;

export const optionPicture = z.object({
  kind: z.enum(pictureKinds),
  /** Numbers apart from each other by spaces; of a graph, statements as in `lib/expression`. */
  written: z.string().max(MAX_KEPT),
});
export type OptionPicture = z.infer<typeof optionPicture>;

export type ShownPicture =
  /** The loss before each step, from the first. */
  | { kind: "curve"; losses: number[] }
  | { kind: "bars"; heights: number[] }
  /** From the inputs to the outputs. */
  | { kind: "network"; widths: number[] }
  | { kind: "graph"; nodes: GraphNode[] };

interface Numbers {
  least: number;
  most: number;
  fits: (x: number) => boolean;
}

/** Drawn as small as a third of the big screen, and still to be read from the last row. */
export const MOST_NODES = 7;
export const MOST_NEURONS = 12;
export const COUNTS = {
  curve: { least: 2, most: 60 },
  bars: { least: 1, most: 12 },
  network: { least: 2, most: 6 },
} as const;

const isHeight = (x: number) => Number.isFinite(x) && x >= 0;
const isWidth = (x: number) => Number.isInteger(x) && x >= 1 && x <= MOST_NEURONS;

/** Null for what cannot be drawn. */
export function shownPicture({ kind, written }: OptionPicture): ShownPicture | null {
  if (written.length > MAX_WRITTEN) return null;
  if (kind === "graph") return shownGraph(written);
  const numbers = numbersIn(written, { ...COUNTS[kind], fits: kind === "network" ? isWidth : isHeight });
  if (!numbers) return null;
  if (kind === "curve") return { kind, losses: numbers };
  return kind === "bars" ? { kind, heights: numbers } : { kind, widths: numbers };
}

/** Numbers with a point, and no others: 0,5 would be two. */
const NUMBER = /^\d+(\.\d+)?$/;

function numbersIn(written: string, { least, most, fits }: Numbers): number[] | null {
  const words = withPlainSigns(written).trim().split(/\s+/);
  const numbers = words.map((word) => (NUMBER.test(word) ? Number(word) : Number.NaN));
  return numbers.length >= least && numbers.length <= most && numbers.every(fits) ? numbers : null;
}

function shownGraph(written: string): ShownPicture | null {
  const expression = parseExpression(written);
  if (!expression.ok) return null;
  const { nodes } = drawingOf(expression.value);
  const isSmall = nodes.length <= MOST_NODES && nodes.every(({ data }) => Number.isFinite(data));
  return isSmall ? { kind: "graph", nodes } : null;
}
