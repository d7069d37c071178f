// What a number question's reveal says in numbers: the node's name, what was right, and how far off still counted.

import type { GraphNode } from "../../../lib/micrograd/graph";
import type { NumberReveal, NumberStage, NumberSummary } from "../../../lib/questions/number/number";
import { inNumbers } from "../../graph/in-numbers";
import { nodeName } from "../../graph/node-name";
import { exactText } from "../../live/exact-text";

type Asked = Pick<NumberStage, "asks" | "tolerance">;

/** Blame always shows its sign. */
export const numberText = ({ asks, tolerance }: Asked, number: number) =>
  exactText(number, tolerance, asks === "gradient");

export const targetOf = ({ nodes, target }: NumberStage) => nodeName(nodes, target);

/** All values in their places, now that they may be known. */
export const revealedNodes = ({ nodes }: NumberStage, { values }: NumberReveal): GraphNode[] =>
  nodes.map((node) => ({ ...node, data: values[node.id] ?? node.data }));

/** How the node was made, with all values put in: 2 × (−3) = −6. */
export const madeText = (stage: NumberStage, reveal: NumberReveal) =>
  inNumbers(revealedNodes(stage, reveal), stage.target);

/** The links that end at the target: what they hand back adds up to its blame. */
export const chainOf = ({ target }: NumberStage, { steps }: NumberReveal) =>
  (steps ?? []).filter((step) => step.kind === "link").filter(({ to }) => to === target);

/** The ends of what counts as right, or null where only the number itself does. */
export function within(stage: NumberStage, { right }: NumberReveal) {
  const { tolerance } = stage;
  if (tolerance === 0) return null;
  return { low: numberText(stage, right - tolerance), high: numberText(stage, right + tolerance) };
}

/** The class's answers as the number line takes them; `right` once it may be known. */
export const lineOf = (
  stage: NumberStage,
  summary: NumberSummary,
  before: NumberSummary | null,
  right: number | null,
) => ({
  said: summary.said,
  before: before?.said ?? null,
  right,
  tolerance: stage.tolerance,
  isBlame: stage.asks === "gradient",
});
