// A build question small: the bricks that are to be laid and what they come to; or a network whose layers are to be found.

import { blank, box, columnsOf, type Sketch, WHOLE_SHEET } from "../sketch";
import { sketchedNetwork } from "../sketched-network";
import type { Task } from "./task";

const GAP = 8;
const BRICK = 24;
const SIGN = 3;

export function sketch({ task }: { task: Task }): Sketch {
  if (task.of === "parameters") return sketchedNetwork([task.inputs, 3, 1], WHOLE_SHEET, 1);
  const row = { ...WHOLE_SHEET, y: WHOLE_SHEET.y + (WHOLE_SHEET.height - BRICK) / 2, height: BRICK };
  const bricks = columnsOf(row, task.bricks + 1, GAP);
  const signs = bricks.slice(1).map(({ x }, place) => {
    const [middle, half] = [row.y + BRICK / 2, SIGN];
    const across = `M${Math.round(x - GAP / 2 - half)} ${Math.round(middle)}h${2 * half}`;
    // The last is an equals sign's place, and has no upright.
    return place === task.bricks - 1
      ? across.replace(String(Math.round(middle)), String(Math.round(middle - 2))) +
          across.replace(String(Math.round(middle)), String(Math.round(middle + 2)))
      : `${across}M${Math.round(x - GAP / 2)} ${Math.round(middle - half)}v${2 * half}`;
  });
  return {
    ...blank,
    lines: signs.join(""),
    shapes: bricks.slice(0, -1).map(box).join(""),
    asked: box(bricks.at(-1) as (typeof bricks)[number]),
  };
}
