// The blame question: if this node grew a little, would the loss go up, go down, or not move?

import { z } from "zod";
import type { GraphNode } from "../micrograd/graph";
import { type LocalizedText, localizedText } from "./localized-text";
import type { QuestionKind } from "./question-kind";

/** The sign of a gradient: the loss would go up, not move, or go down. */
export const blameSign = z.enum(["+", "0", "-"]);
export type BlameSign = z.infer<typeof blameSign>;

export const blameQuestion = z.object({
  kind: z.literal("blame"),
  /** Statements whose last one is the loss; see `lib/expression`. */
  expression: z.string().max(4096),
  /** The blamed node: its name, or for an unnamed one its reference as `lib/expression` writes it. */
  target: z.string().max(4096),
  /** Whether phones also see the blame that arrives at the target from the nodes it feeds. */
  showsBlameFromAbove: z.boolean(),
  prompt: localizedText,
  explanation: localizedText,
  seconds: z.int().min(5).max(600).nullable(),
  points: z.int().min(0).max(10_000),
});
export type BlameQuestion = z.infer<typeof blameQuestion>;

/** An edge between a node and one of its operands, with the numbers that pass along it on the way back. */
export interface BlameLink {
  /** The node that was made from `to`. */
  from: number;
  to: number;
  /** Which operand of `from` it is; `a + a` has links with slots 0 and 1 between the same nodes. */
  slot: number;
  /** d from / d to, through this slot alone. */
  local: number;
  /** d loss / d from: the blame that arrives from above. */
  above: number;
  /** local × above. */
  passed: number;
}

/** One step of the reveal: the loss takes blame 1, then one link after the other passes its part on. */
export type BlameStep = { kind: "loss"; node: number } | ({ kind: "link"; total: number } & BlameLink);

export interface BlameStage {
  kind: "blame";
  prompt: LocalizedText;
  nodes: GraphNode[];
  loss: number;
  target: number;
  /** d loss / d node for each node that uses the target, or null where the question keeps it back. */
  fromAbove: { node: number; blame: number }[] | null;
}

export interface BlameReveal {
  kind: "blame";
  sign: BlameSign;
  /** d loss / d target. */
  gradient: number;
  /** d loss / d node, by node id. */
  gradients: number[];
  steps: BlameStep[];
  /** The links that end at the target: they add up to `gradient`. */
  chain: BlameLink[];
  explanation: LocalizedText;
}
