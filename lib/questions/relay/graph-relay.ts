// The way back through the graph of an expression, as a relay: each node is somebody's, but for plain numbers.

import { drawingOf } from "../../expression/drawing";
import { isNumber } from "../../expression/is-number";
import { parseExpression } from "../../expression/parse";
import type { GraphNode } from "../../micrograd/graph";
import { accept, type Result, refuse } from "../../result";
import type { Net } from "./net";
import { LARGEST_SLOPE, LEAST_NODES, MOST_IN_GRAPH } from "./relay-limits";

export interface RelayGraph {
  nodes: GraphNode[];
  /** Turn by turn the node whose turn it is: nodes come before what they were made of. */
  turns: number[];
  net: Net;
}

/** Why a graph cannot be run; an editor has words for each. */
export type GraphProblem = "not-an-expression" | "graph-too-small" | "graph-too-large" | "slope-too-large";

export function graphRelay(expression: string): Result<RelayGraph, GraphProblem> {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return refuse("not-an-expression");
  const { nodes, locals } = drawingOf(parsed.value);
  const turns = nodes.flatMap((node) => (isNumber(node) ? [] : [node.id])).reverse();
  const places = new Map(turns.map((id, turn) => [id, turn]));
  const net = turns.map((id) => {
    const links = (nodes[id]?.operands ?? []).flatMap((operand, slot) => {
      const to = places.get(operand);
      return to === undefined ? [] : [{ to, slope: locals[id]?.[slot] ?? 0 }];
    });
    // An input keeps what arrives: that is its blame.
    return links.length > 0 ? links : [{ to: null, slope: 1 }];
  });
  if (turns.length < LEAST_NODES) return refuse("graph-too-small");
  if (turns.length > MOST_IN_GRAPH) return refuse("graph-too-large");
  const isFine = ({ slope }: { slope: number }) => Math.abs(slope) <= LARGEST_SLOPE;
  return net.flat().every(isFine) ? accept({ nodes, turns, net }) : refuse("slope-too-large");
}
