// The newest number that was passed on through a graph, in words; nothing before the first.

import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import type { Run } from "../../../lib/questions/relay/run";
import { passingsOf } from "./graph-shown";
import { useSayPassing } from "./use-say-passing";

export function PassingCaption({ graph, run, step }: { graph: RelayGraph; run: Run; step: number }) {
  const say = useSayPassing(graph);
  const passing = passingsOf(graph, run)[step - 1];
  return passing ? say(passing) : null;
}
