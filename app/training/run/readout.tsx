// On the host's screen: the number of the neuron, weight or sample that was pointed at last.

"use client";

import { useTranslations } from "next-intl";
import { lossText } from "../losses/loss-text";
import type { Looked } from "../network/network";
import { numberText } from "../network/number-text";
import { useNeuronName } from "../network/use-neuron-name";
import { WeightName } from "../network/weight-name";
import { usePicture } from "../picture/run-on-show";
import { useSampleText } from "../plane/use-sample-text";

export type ReadAt = Looked | { sample: number };

/** Stays until something else is pointed at, and has its place from the start: nothing is covered, nothing jumps. */
export function Readout({ at }: { at: ReadAt | null }) {
  return (
    <p className="min-h-[1.8em] print:hidden truncate text-base leading-[1.8]">
      <ReadText at={at} />
    </p>
  );
}

function ReadText({ at }: { at: ReadAt | null }) {
  const t = useTranslations("training.read");
  const neuronName = useNeuronName();
  const sampleText = useSampleText();
  const { widths, parameters, gradients, values, blame, samples, scores, misses, sample } = usePicture();
  if (!at) return <span className="text-ink-soft">{t("hint")}</span>;
  if ("weight" in at) {
    const value = parameters[at.weight];
    if (value === undefined) return null;
    return (
      <>
        <WeightName widths={widths} index={at.weight} inWords />{" "}
        {t("weight", { value: numberText(value), blame: numberText(gradients[at.weight] as number) })}
      </>
    );
  }
  if ("sample" in at) {
    const text = sampleText(at.sample, samples[at.sample], scores[at.sample]);
    return `${text} ${t("miss", { miss: lossText(misses[at.sample]) })}`;
  }
  const { column, row } = at.neuron;
  const value = values[column]?.[row];
  if (value === undefined) return null;
  const of = {
    name: neuronName({ column, row }, widths.length),
    sample: sample + 1,
    value: numberText(value),
  };
  if (column === 0) return t("input", of);
  return t("neuron", { ...of, blame: numberText(blame[column]?.[row] ?? 0) });
}
