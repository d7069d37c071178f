// Where the computation of a blame question ends: in a loss, or in a number that is none and must not be called one.

import type { GraphNode } from "../../../lib/micrograd/graph";
import type { BlameStage } from "../../../lib/questions/blame/blame";
import { endsInLoss } from "../../graph/ends-in-loss";
import { nodeName } from "../../graph/node-name";
import type { SignsAre } from "../../live/say-sign";
import type { KindWords } from "../surfaces";

interface End {
  isLoss: boolean;
  /** As a sentence says it. */
  name: string;
  /** What the three answers say. */
  signs: SignsAre;
}

export function endOf(nodes: readonly GraphNode[], t: KindWords<"blame">): End {
  if (endsInLoss(nodes)) return { isLoss: true, name: t("theLoss"), signs: "loss" };
  const end = nodeName(nodes, nodes.length - 1);
  return { isLoss: false, name: end, signs: { end } };
}

/** The second thing that may be asked: which way to turn the number. */
export function turnAsked({ nodes, target }: BlameStage, t: KindWords<"blame">): string {
  const { isLoss, name } = endOf(nodes, t);
  return t("whichTurn", {
    name: nodeName(nodes, target),
    end: isLoss ? name : t("endInside", { end: name }),
  });
}
