// What the lines, discs, badges and tints of the pictures of a run mean, in one place: only what can be seen now is explained.

"use client";

import { useTranslations } from "next-intl";
import { type Filling, isAsked } from "../network/filled-lines";
import type { ClassSaid } from "../network/said";
import { LegendItem } from "./legend-item";
import { SaidItems } from "./said-items";
import {
  BlameSamples,
  DashSample,
  FillSample,
  MapSample,
  MissSample,
  NameSample,
  PointSamples,
  ValueSample,
  WeightSample,
} from "./samples";

interface LegendProps {
  /** Of what hangs together on the screen. */
  shows: {
    /** Lines whose width is a weight. */
    weights?: boolean;
    /** Neurons, filled by what they give. */
    values?: boolean;
    /** Neurons with a small map each. */
    neuronMaps?: boolean;
    /** The true blame on weights and neurons. */
    blame?: boolean;
    /** Samples or their labels, and the plane behind them. */
    classes?: boolean;
    map?: boolean;
    /** Samples as large as their misses. */
    misses?: boolean;
    /** Labels with the names of weights. */
    named?: boolean;
    /** What the class said of the blame. */
    said?: ClassSaid;
    /** How often the class has answered. */
    filling?: Filling;
  };
}

export function Legend({ shows }: LegendProps) {
  const { weights, values, neuronMaps, blame, classes, map, misses, named, said, filling } = shows;
  const t = useTranslations("training.legend");
  const hasOthers = filling && [...filling.values()].some((fill) => !isAsked(fill));
  return (
    <ul
      aria-label={t("name")}
      className="flex shrink-0 flex-wrap items-center justify-center gap-x-[0.9em] gap-y-0.5 text-base text-ink-soft leading-snug max-md:text-sm"
    >
      {weights && <LegendItem sample={<WeightSample />}>{t("weight")}</LegendItem>}
      {values && <LegendItem sample={<ValueSample />}>{t("value")}</LegendItem>}
      {(weights || values) && (
        <LegendItem sample={<DashSample hasLine={weights} hasDisc={values} />}>{t("dashed")}</LegendItem>
      )}
      {neuronMaps && <LegendItem sample={<MapSample />}>{t("neuronMap")}</LegendItem>}
      {classes && <LegendItem sample={<PointSamples />}>{t(map ? "classesOnMap" : "classes")}</LegendItem>}
      {misses && <LegendItem sample={<MissSample />}>{t("misses")}</LegendItem>}
      {named && <LegendItem sample={<NameSample />} />}
      {/* The class's verdicts wear the same badges. */}
      {blame && !said && <LegendItem sample={<BlameSamples />}>{t("blame")}</LegendItem>}
      {said && <SaidItems said={said} />}
      {filling && (
        <LegendItem sample={<FillSample fill={{ dealt: 3, answered: 2 }} />}>{t("filling")}</LegendItem>
      )}
      {hasOthers && <LegendItem sample={<FillSample fill={undefined} />}>{t("notAsked")}</LegendItem>}
    </ul>
  );
}
