// What people call the node that a question is about; while the question does not work yet, its reference: `x * w` is x × w.

import type { GraphNode } from "../../../lib/micrograd/graph";
import { nodeName } from "../../graph/node-name";

export const targetName = (reference: string, stage: { nodes: GraphNode[]; target: number } | false) =>
  stage ? nodeName(stage.nodes, stage.target) : reference.replaceAll(" * ", " × ");
