// How the curves of the loss chart are told apart: by dash and width, never by colour alone.

import type { Ghosts } from "../../../lib/training/ghosts";

export type CurveName = "class" | keyof Ghosts;

interface CurveLook {
  /** In rem; the class's own curve is the strongest. */
  width: number;
  /** In rem; undefined for a solid line. */
  dash: readonly [line: number, gap: number] | undefined;
  stroke: string;
}

const curveLooks: Record<CurveName, CurveLook> = {
  class: { width: 0.2, dash: undefined, stroke: "stroke-ink" },
  gradient: { width: 0.13, dash: [0.55, 0.4], stroke: "stroke-ink-soft" },
  coins: { width: 0.2, dash: [0.01, 0.42], stroke: "stroke-ink-soft" },
};

/** The attributes of a line in a drawing where one rem is `rem` units. */
export function curveStroke(name: CurveName, rem: number) {
  const { width, dash, stroke } = curveLooks[name];
  return {
    fill: "none",
    strokeWidth: width * rem,
    strokeDasharray: dash?.map((length) => length * rem).join(" "),
    strokeLinecap: "round",
    strokeLinejoin: "round",
    className: stroke,
  } as const;
}
