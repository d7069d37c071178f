// The small graph that the front door shows, worked out as a class's would be.

import { signOf } from "../../lib/micrograd/sign";
import { askedNode } from "../../lib/questions/asked-node";
import { walkBack } from "../../lib/questions/blame-walk";
import { nudgeOf } from "../../lib/questions/nudge";

/** Two steps back, a sign that turns on the way, and a loss above zero. */
const EXPRESSION = "a = 2\nb = -3\nc = 10\nL = a * b + c";

export function shownGraph() {
  const { drawing, drawn: target, gradient } = askedNode({ expression: EXPRESSION, target: "a" });
  const { nodes } = drawing;
  const nudge = nudgeOf(nodes, target, gradient);
  return {
    nodes,
    target,
    reveal: { sign: signOf(gradient), gradient, nudge, steps: walkBack(drawing, target) },
  };
}

export type ShownGraph = ReturnType<typeof shownGraph>;
