// What nodes are called where they stand in a list, each so that it can be told from the others.

import type { GraphNode } from "../../../lib/micrograd/graph";
import { nodeName } from "../../graph/node-name";

/** The second of two that read alike is `a × b #2`, as in the editor's list. */
export function namesOf(nodes: readonly GraphNode[]): string[] {
  const times = new Map<string, number>();
  return nodes.map(({ id }) => {
    const name = nodeName(nodes, id);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name} #${time}`;
  });
}

/** Some of them, one after the other. */
export const listed = (
  nodes: readonly GraphNode[],
  ids: readonly number[],
  between: string,
  names = namesOf(nodes),
): string => ids.map((id) => names[id] ?? "").join(between);
