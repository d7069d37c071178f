// Whether a computation ends in a loss: only what its author calls one is called so on a screen.

import type { GraphNode } from "../../lib/micrograd/graph";

const LOSS = /^(l|loss|损失)$/i;

export const endsInLoss = (nodes: readonly GraphNode[]) => LOSS.test(nodes.at(-1)?.label ?? "");
