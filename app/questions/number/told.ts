// What a number question's reveal says in numbers: the node's name, what was right, and how far off still counted.

import type { GraphNode } from "../../../lib/micrograd/graph";
import type { NumberAsks, NumberReveal, NumberStage } from "../../../lib/questions/number/number";
import type { SplitCard } from "../../../lib/questions/number/split-card";
import type { NumbersSaid } from "../../../lib/questions/numbers-said";
import { inNumbers } from "../../graph/in-numbers";
import { nodeName } from "../../graph/node-name";
import { factorsText, signed } from "../../graph/sign-look";
import { endsText, exactText } from "../../live/exact-text";

type Asked = Pick<NumberStage, "asks" | "tolerance">;

const isBlame = (asks: NumberAsks) => asks === "gradient" || asks === "product";

/** Blame always shows its sign. */
export const numberText = ({ asks, tolerance }: Asked, number: number) =>
  exactText(number, tolerance, isBlame(asks));

/** The words for what was right. */
export const verdictWords = {
  value: "verdictValue",
  gradient: "verdictGradient",
  product: "verdictGradient",
  slope: "verdictSlope",
} as const satisfies Record<NumberAsks, string>;

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

/** Blame that a card tells, node by node. */
export function knownOf({ card, target }: NumberStage): { node: number; blame: number }[] {
  if (!card) return [];
  const arriving = { node: card.from, blame: card.above };
  return card.passed === null ? [arriving] : [arriving, { node: target, blame: card.passed }];
}

/** The card with what was asked in its place; null where nothing was asked on one. */
export function filledCard({ card }: NumberStage, { right }: NumberReveal): SplitCard | null {
  return card && { ...card, local: card.local ?? right, passed: card.passed ?? right };
}

/** What a card says, in one line: 3 × (−2) = −6. */
export function cardText(stage: NumberStage, reveal: NumberReveal): string {
  const { local, above, passed } = filledCard(stage, reveal) ?? {};
  if (local == null || above == null || passed == null) return "";
  return `${factorsText([local, above], passed)} ${signed(passed)}`;
}

/** The ends of what counts as right, or null where only the number itself does. */
export function within(stage: NumberStage, { right }: NumberReveal) {
  const { tolerance, asks } = stage;
  if (tolerance === 0) return null;
  return endsText(right, tolerance, isBlame(asks));
}

/** The class's answers as the number line takes them; `right` once it may be known. */
export const lineOf = (
  stage: NumberStage,
  summary: NumbersSaid,
  before: NumbersSaid | null,
  right: number | null,
) => ({
  said: summary.said,
  before: before?.said ?? null,
  right,
  tolerance: stage.tolerance,
  isBlame: isBlame(stage.asks),
});

/** What its lines of Python say of the target at their end. */
export const printedOf = ({ asks }: NumberStage) => (asks === "value" ? "data" : "grad");
