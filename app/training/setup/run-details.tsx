// The finer settings of a run, folded away: a class needs none of them to begin.

"use client";

import { useTranslations } from "next-intl";
import { MAX_SAMPLES, MAX_STEPS } from "../../../lib/training/limits";
import type { RunConfig, Schedule } from "../../../lib/training/run-config";
import { NumberField } from "../../ui/number-field";
import { SelectField } from "../../ui/select-field";
import { LayerWidths } from "./layer-widths";

interface RunDetailsProps {
  config: RunConfig;
  onChange: (change: Partial<RunConfig>) => void;
}

const LARGEST_SEED = 2 ** 32 - 1;
/** What share of it the learning rate falls to, and over how many steps, where it falls. */
const FALL = { to: 0.1, steps: 100 };

export function RunDetails({ config, onChange: set }: RunDetailsProps) {
  const t = useTranslations("training.setup");
  return (
    <details className="rounded-card border border-line px-4 py-1">
      <summary className="min-h-11 content-center font-semibold">{t("details")}</summary>
      <div className="grid gap-x-8 gap-y-2 pt-1 pb-4 sm:grid-cols-2 xl:grid-cols-3">
        <LayerWidths hidden={config.hidden} onChange={(hidden) => set({ hidden })} />
        <SelectField
          id="activation"
          label={t("activation")}
          value={config.activation}
          options={{ tanh: "tanh", relu: "relu" }}
          onChange={(activation) => set({ activation })}
        />
        <SelectField
          id="output"
          label={t("output")}
          value={config.linearOutput ? "linear" : "same"}
          options={{ same: t("outputSame"), linear: t("outputLinear") }}
          onChange={(output) => set({ linearOutput: output === "linear" })}
        />
        <SelectField
          id="loss"
          label={t("loss")}
          value={config.loss}
          options={{ squared: t("squared"), hinge: t("hinge") }}
          onChange={(loss) => set({ loss })}
        />
        <LearningRate rate={config.learningRate} onChange={(learningRate) => set({ learningRate })} />
        <NumberField
          id="l2"
          label={t("l2")}
          value={config.l2}
          range={[0, 1]}
          onChange={(l2) => set({ l2 })}
        />
        <Batch batch={config.batch} onChange={(batch) => set({ batch })} />
        <SampleFields data={config.data} onChange={(data) => set({ data })} />
        <NumberField
          id="seed"
          label={t("seed")}
          hint={t("seedHint")}
          value={config.seed}
          range={[0, LARGEST_SEED]}
          isWhole
          onChange={(seed) => set({ seed })}
        />
      </div>
    </details>
  );
}

/** Number and noise, where samples are drawn. */
function SampleFields({
  data,
  onChange,
}: {
  data: RunConfig["data"];
  onChange: (data: RunConfig["data"]) => void;
}) {
  const t = useTranslations("training.setup");
  if (!("noise" in data)) return null;
  return (
    <>
      <NumberField
        id="samples"
        label={t("samples")}
        value={data.n}
        range={[4, MAX_SAMPLES]}
        isWhole
        onChange={(n) => onChange({ ...data, n })}
      />
      <NumberField
        id="noise"
        label={t("noise")}
        value={data.noise}
        range={[0, 1]}
        onChange={(noise) => onChange({ ...data, noise })}
      />
    </>
  );
}

interface LearningRateProps {
  rate: Schedule;
  onChange: (rate: Schedule) => void;
}

/** A rate that ends where it starts stays; over how many steps it does so makes no difference. */
function LearningRate({ rate, onChange }: LearningRateProps) {
  const t = useTranslations("training.setup");
  const falls = rate.end < rate.start;
  return (
    <>
      <NumberField
        id="rate"
        label={t("rate")}
        value={rate.start}
        range={[0, 10]}
        onChange={(start) => onChange({ ...rate, start, end: falls ? Math.min(rate.end, start) : start })}
      />
      <div className="grid content-start gap-2">
        <SelectField
          id="decay"
          label={t("decay")}
          value={falls ? "falls" : "stays"}
          options={{ stays: t("rateStays"), falls: t("rateFalls") }}
          onChange={(way) =>
            onChange(
              way === "falls"
                ? { start: rate.start, end: rate.start * FALL.to, steps: FALL.steps }
                : { start: rate.start, end: rate.start, steps: 1 },
            )
          }
        />
        {falls && (
          <div className="grid grid-cols-2 gap-3">
            <NumberField
              id="decay-to"
              label={t("decayTo")}
              value={rate.end}
              range={[0, rate.start]}
              onChange={(end) => onChange({ ...rate, end })}
            />
            <NumberField
              id="decay-steps"
              label={t("decaySteps")}
              value={rate.steps}
              range={[1, MAX_STEPS]}
              isWhole
              onChange={(steps) => onChange({ ...rate, steps })}
            />
          </div>
        )}
      </div>
    </>
  );
}

const SMALL_BATCH = 8;

const batches = {
  full: { kind: "full" },
  mini: { kind: "mini", size: SMALL_BATCH },
  single: { kind: "single" },
} as const satisfies Record<RunConfig["batch"]["kind"], RunConfig["batch"]>;

interface BatchProps {
  batch: RunConfig["batch"];
  onChange: (batch: RunConfig["batch"]) => void;
}

function Batch({ batch, onChange }: BatchProps) {
  const t = useTranslations("training.setup");
  return (
    <div className="grid content-start gap-2">
      <SelectField
        id="batch"
        label={t("batch")}
        value={batch.kind}
        options={{ full: t("batchFull"), mini: t("batchMini"), single: t("batchSingle") }}
        onChange={(kind) => onChange(batches[kind])}
      />
      {batch.kind === "mini" && (
        <NumberField
          id="batch-size"
          label={t("batchSize")}
          value={batch.size}
          range={[2, MAX_SAMPLES]}
          isWhole
          onChange={(size) => onChange({ ...batch, size })}
        />
      )}
    </div>
  );
}
