// Which loss a number is: over which samples, and whether the penalty is in it. Said wherever a loss stands.

import { useTranslations } from "next-intl";
import { usePicture } from "../picture/run-on-show";

/** The loss that the step under way goes by, that of each step of the curve, and the one over all samples. */
type LossName = Record<"ofStep" | "ofSteps" | "ofAll", string>;

export function useLossName(): LossName {
  const t = useTranslations("training.lossOver");
  const { samples, batch } = usePicture();
  const name = (over: string) => (batch.penalty === null ? over : t("withPenalty", { over }));
  const ofAll = name(t("all", { count: samples.length }));
  if (batch.samples.length === samples.length) return { ofStep: ofAll, ofSteps: ofAll, ofAll };
  return { ofStep: name(t("step", { count: batch.samples.length })), ofSteps: name(t("steps")), ofAll };
}
