// A knob question small: how the end follows the number, where it stands, and where it is going to be turned.

import type { GraphNode } from "../../micrograd/graph";
import { blank, disc, line, type Sketch, type Spot, WHOLE_SHEET } from "../sketch";
import { curveOf, turnedBy } from "../turned";

/** On each side of the turn, in times of it. */
const AROUND = 1.5;
const PIECES = 24;
const DOT = 6;

interface Turning {
  nodes: readonly GraphNode[];
  target: number;
  turn: number;
}

export function sketch({ nodes, target, turn }: Turning): Sketch {
  const { from, to } = turnedBy(nodes, target, turn);
  const [low, high] = [
    Math.min(from, to) - AROUND * Math.abs(turn),
    Math.max(from, to) + AROUND * Math.abs(turn),
  ];
  const curve = curveOf(nodes, target, [low, high], PIECES).filter(({ y }) => Number.isFinite(y));
  const heights = curve.map(({ y }) => y);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  const { x, y, width, height } = WHOLE_SHEET;
  const across = (value: number) => x + ((value - low) / (high - low)) * width;
  const spotOf = (place: { x: number; y: number }): Spot => ({
    x: across(place.x),
    y: most > least ? y + ((most - place.y) / (most - least)) * height : y + height / 2,
  });
  const now = nodes.at(-1)?.data ?? 0;
  const axis = [
    { x, y: y + height },
    { x: x + width, y: y + height },
  ];
  const goal = [
    { x: across(to), y },
    { x: across(to), y: y + height },
  ];
  return {
    ...blank,
    lines: [axis, goal, curve.map(spotOf)].map(line).join(""),
    asked: disc(spotOf({ x: from, y: now }), DOT),
  };
}
