// The network in sentences, for those who hear it instead of seeing it.

import { useTranslations } from "next-intl";
import { formatNumber } from "../../../lib/expression/format-number";
import { signed } from "../../graph/sign-look";
import type { RunPicture } from "../picture/run-picture";
import { useNeuronName } from "./use-neuron-name";

export function useNetworkText({ widths, parameters, values, blame }: RunPicture) {
  const t = useTranslations("training");
  const name = useNeuronName();
  const label = t("networkLabel", {
    inputs: widths[0] ?? 0,
    layers: widths.slice(1).join(" + "),
    parameters: parameters.length,
  });
  const sentences = values.flatMap((column, c) =>
    column.map((value, row) => {
      const of = { name: name({ column: c, row }, widths.length), value: formatNumber(value) };
      if (c === 0) return t("inputSentence", of);
      return t("neuronSentence", { ...of, blame: signed(blame[c]?.[row] ?? 0) });
    }),
  );
  return { label, sentences };
}
