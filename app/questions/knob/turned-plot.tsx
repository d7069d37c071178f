// The plot of a reveal: the triangle of each turn, smaller and smaller, and at last the line that they come to.

"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { KnobReveal, KnobStage } from "../../../lib/questions/knob/knob";
import { Plot } from "../../graph/plot/plot";
import { namesOf, turned } from "./told";

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
  const t = useTranslations("questions.knob");
  const all = useMemo(() => reveal.turns.map((turn) => turned(stage, turn)), [stage, reveal]);
  const isTangent = step >= all.length;
  const turns = tried === null ? all.slice(0, step + 1) : [];
  const slope = isTangent ? reveal.slope : (all[step]?.steepness ?? null);
  const label = t("plotLabel", namesOf(stage));
  return <Plot {...{ stage, turns, slope, tried, label, type, className }} />;
}
