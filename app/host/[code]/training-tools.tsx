// Above a run's picture: which sample is looked at, a weight to turn by hand, and the ways out.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { widthsOf } from "../../../lib/training/run-data";
import type { RunState } from "../../live/run-state";
import { codeNames } from "../../training/network/use-weight-name";
import { Button } from "../../ui/button";

interface TrainingToolsProps {
  run: RunState;
  samples: number;
  weight: number | null;
  onSample: (sample: number) => void;
  onWeight: (index: number | null) => void;
  onSetUp: () => void;
  onLeave: () => void;
  /** What else can be done with this run. */
  children?: ReactNode;
}

export function TrainingTools(props: TrainingToolsProps) {
  const { run, samples, weight, onSample, onWeight, onSetUp, onLeave, children } = props;
  const t = useTranslations("training");
  const widths = widthsOf(run.config);
  const sample = Math.min(run.training.sample, samples - 1);
  const step = (by: number) => onSample((sample + by + samples) % samples);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <fieldset className="flex items-center gap-1">
        <legend className="sr-only">{t("sample")}</legend>
        <Button size="sm" aria-label={t("previousSample")} onClick={() => step(-1)}>
          <span aria-hidden="true">◀</span>
        </Button>
        <span className="min-w-36 text-center font-semibold text-sm">
          {t("sampleOf", { number: sample + 1, count: samples })}
        </span>
        <Button size="sm" aria-label={t("nextSample")} onClick={() => step(1)}>
          <span aria-hidden="true">▶</span>
        </Button>
      </fieldset>
      {!run.config.votes && (
        <select
          aria-label={t("weight.title")}
          value={weight ?? ""}
          onChange={(event) => onWeight(event.target.value === "" ? null : Number(event.target.value))}
          className="min-h-9 rounded-control border-[1.5px] border-line-strong bg-surface px-2 text-sm"
        >
          <option value="">{t("weight.choose")}</option>
          {codeNames(widths).map((name, index) => (
            <option key={name} value={index}>
              {name}
            </option>
          ))}
        </select>
      )}
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {children}
        <Button size="sm" onClick={onSetUp}>
          {t("newRun")}
        </Button>
        <Button size="sm" onClick={onLeave}>
          {t("leave")}
        </Button>
      </div>
    </div>
  );
}
