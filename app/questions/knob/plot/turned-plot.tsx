// The plot of a reveal: the triangle of each turn, smaller and smaller, and at last the line that they come to.

"use client";

import { useMemo } from "react";
import type { KnobReveal, KnobStage } from "../../../../lib/questions/knob/knob";
import { turned } from "../told";
import { Plot } from "./plot";

interface TurnedPlotProps {
  stage: KnobStage;
  reveal: KnobReveal;
  step: number;
  /** Where the host tries the number out. */
  tried: number | null;
  type: string;
  className: string;
}

export function TurnedPlot({ stage, reveal, step, tried, type, className }: TurnedPlotProps) {
  const all = useMemo(() => reveal.turns.map((turn) => turned(stage, turn)), [stage, reveal]);
  const isTangent = step >= all.length;
  const turns = tried === null ? all.slice(0, step + 1) : [];
  const slope = isTangent ? reveal.slope : (all[step]?.steepness ?? null);
  return <Plot {...{ stage, turns, slope, tried, type, className }} />;
}
