// The asked number grows a little, for everybody to see: how far, what moves with it, and in which order.

import type { GraphNode } from "../micrograd/graph";
import { whatIf } from "../micrograd/what-if";

export interface Nudge {
  /** Every node's value once the target has grown, by id. */
  values: number[];
  /** The target first, then what it feeds, layer by layer: each node after all that moves it; the root is alone in the last. */
  layers: number[][];
}

/** So many times smaller a step is tried before it is given up. */
const ATTEMPTS = 6;

/** How far a change may be from slope × step, to stand for the slope. */
const BEND = 0.3;

/** What a flat place may move, of the step, before somebody would call it a slope. */
const NEARLY_FLAT = 0.11;

/** A change below this share of the numbers it comes from is rounding. */
const ROUNDING = 1e-11;

/**
 * Lets `target` grow by the largest of 0.1, 0.01, … whose change of the root shows what `gradient` says. Null where no step
 * does: in a kink, such as relu at 0, the two sides differ, and the slope there is an agreement.
 */
export function nudgeOf(graph: readonly GraphNode[], target: number, gradient: number): Nudge | null {
  const from = graph[target]?.data ?? 0;
  const root = graph.at(-1)?.data ?? 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const step = firstStep(from) / 10 ** attempt;
    const values = whatIf(graph, new Map([[target, clean(from + step)]]));
    const change = (values.at(-1) ?? 0) - root;
    if (values.every(Number.isFinite) && tells(change, gradient, step, root))
      return {
        values: values.map((value, id) => settle(value, graph[id]?.data ?? 0)),
        layers: layersFrom(graph, target),
      };
  }
  return null;
}

/** A tenth, or as little as shows in four digits of a large number; less for a number that is smaller itself. */
function firstStep(from: number): number {
  const size = Math.abs(from);
  if (size === 0) return 0.1;
  const digits = Math.floor(Math.log10(size));
  return 10 ** (size < 0.1 ? digits : Math.max(-1, digits - 3));
}

function tells(change: number, gradient: number, step: number, root: number): boolean {
  if (gradient !== 0) return Math.abs(change - gradient * step) <= BEND * Math.abs(gradient * step);
  return Math.abs(change) <= Math.max(NEARLY_FLAT * step, ROUNDING * Math.abs(root));
}

/** 0.7 + 0.1 is 0.8. */
const clean = (x: number) => Number(x.toPrecision(14));

/** What has moved by no more than rounding has stayed. */
const settle = (value: number, before: number) =>
  Math.abs(value - before) <= ROUNDING * Math.max(1, Math.abs(before)) ? before : clean(value);

function layersFrom(graph: readonly GraphNode[], target: number): number[][] {
  const depths = new Map([[target, 0]]);
  const layers = [[target]];
  for (const { id, operands } of graph) {
    const moved = operands.flatMap((operand) => depths.get(operand) ?? []);
    if (moved.length === 0) continue;
    const depth = Math.max(...moved) + 1;
    depths.set(id, depth);
    layers[depth] = [...(layers[depth] ?? []), id];
  }
  return layers;
}
