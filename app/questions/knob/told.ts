// What a knob question says in numbers: who is turned, how far, what moves with it, and how much of it for each whole turn.

import { productEquals } from "../../../lib/expression/equals";
import { formatNumber } from "../../../lib/expression/format-number";
import { isNumber } from "../../../lib/expression/is-number";
import type { KnobReveal, KnobStage } from "../../../lib/questions/knob/knob";
import type { NumbersSaid } from "../../../lib/questions/numbers-said";
import { type Turned, turnedBy } from "../../../lib/questions/turned";
import { moveText } from "../../graph/move-text";
import { formula, nodeName } from "../../graph/node-name";
import { bracketed, signed } from "../../graph/sign-look";
import { exactText } from "../../live/exact-text";
import { unbroken } from "../../ui/unbroken";

type Asked = Pick<KnobStage, "nodes" | "target">;

export const namesOf = ({ nodes, target }: Asked) => ({
  name: nodeName(nodes, target),
  root: nodeName(nodes, nodes.length - 1),
});

export const turned = ({ nodes, target }: Asked, turn: number) => turnedBy(nodes, target, turn);

/** The expression as one writes it, line by line, but for the number that is turned. */
export const linesOf = ({ nodes, target }: Asked): string[] =>
  nodes.flatMap((node) => {
    if (node.id === target || node.label === null || isNumber(node)) return [];
    const made = node.op === "" ? formatNumber(node.data) : formula(nodes, node.id, Number.POSITIVE_INFINITY);
    return unbroken(`${node.label} = ${made}`);
  });

/** From where to where the number is turned. */
export function turnText(stage: KnobStage): string {
  const { from, to } = turned(stage, stage.turn);
  return moveText(from, to);
}

/** How far the end moves, as exactly as predictions are compared with it. */
export const changeText = ({ tolerance }: Pick<KnobStage, "tolerance">, change: number) =>
  exactText(change, tolerance, true);

/** What one gets, by what one turned: −0.59 ÷ 0.1 = −5.9. */
export function dividedText({ change, turn, steepness }: Turned): string {
  const equals = productEquals([steepness, turn], change);
  return unbroken(`${formatNumber(change)} ÷ ${bracketed(turn)} ${equals} ${signed(steepness)}`);
}

/** The class's predictions as the number line takes them; the true change once it may be known. */
export const lineOf = (
  stage: KnobStage,
  summary: NumbersSaid,
  before: NumbersSaid | null,
  reveal: KnobReveal | null,
) => ({
  said: summary.said,
  before: before?.said ?? null,
  right: reveal?.change ?? null,
  tolerance: stage.tolerance,
  isBlame: true,
});
