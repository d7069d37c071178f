// All that was passed on through a graph, number by number.

import type { RelayGraph } from "../../../lib/questions/relay/graph-relay";
import type { Run } from "../../../lib/questions/relay/run";
import { passingsOf } from "./graph-shown";
import { useSayPassing } from "./use-say-passing";

export function Passings({ graph, run }: { graph: RelayGraph; run: Run }) {
  const say = useSayPassing(graph);
  return (
    <ul className="grid gap-1">
      {passingsOf(graph, run).map((passing) => (
        <li key={`${passing.from} ${passing.slot}`}>{say(passing)}</li>
      ))}
    </ul>
  );
}
