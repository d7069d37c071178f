// A graph for those who hear it: every node in a sentence, with all that its drawing tells.

import type { GraphNode } from "../../lib/micrograd/graph";

interface NodesInWordsProps {
  nodes: readonly GraphNode[];
  sentences: (id: number) => string;
}

export function NodesInWords({ nodes, sentences }: NodesInWordsProps) {
  return (
    <ul className="sr-only">
      {nodes.map(({ id }) => (
        <li key={id}>{sentences(id)}</li>
      ))}
    </ul>
  );
}
