// One sample in words: where it lies, what is wanted of the network, and what that says.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";

const short = (x: number) => formatNumber(Number(x.toFixed(2)));

export function useSampleText() {
  const t = useTranslations("training");
  return (
    index: number,
    sample: { x: readonly number[]; label: number } | undefined,
    score: number | undefined,
  ): string =>
    t("sampleText", {
      number: index + 1,
      at: (sample?.x ?? []).map(short).join(", "),
      wanted: (sample?.label ?? 0) > 0 ? "+1" : "−1",
      score: short(score ?? Number.NaN),
    });
}
