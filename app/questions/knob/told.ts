// What a knob question says in numbers: who is turned, how far, what moves with it, and how much of it for each whole turn.

import { productEquals } from "../../../lib/expression/equals";
import { formatNumber } from "../../../lib/expression/format-number";
import type { KnobReveal, KnobStage, KnobSummary } from "../../../lib/questions/knob/knob";
import { type Turned, turnedBy } from "../../../lib/questions/knob/turned";
import { moveText } from "../../graph/move-text";
import { nodeName } from "../../graph/node-name";
import { bracketed, signed } from "../../graph/sign-look";
import { exactText } from "../../live/exact-text";
import { unbroken } from "../../ui/unbroken";

type Asked = Pick<KnobStage, "nodes" | "target">;

export const namesOf = ({ nodes, target }: Asked) => ({
  name: nodeName(nodes, target),
  root: nodeName(nodes, nodes.length - 1),
});

export const turned = ({ nodes, target }: Asked, turn: number) => turnedBy(nodes, target, turn);

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
  summary: KnobSummary,
  before: KnobSummary | null,
  reveal: KnobReveal | null,
) => ({
  said: summary.said,
  before: before?.said ?? null,
  right: reveal?.change ?? null,
  tolerance: stage.tolerance,
  isBlame: true,
});
