// The loss that the step under way goes by, and which one that is.

import { useTranslations } from "next-intl";
import { usePicture } from "../picture/run-on-show";
import { lossText } from "./loss-text";
import { useLossName } from "./use-loss-name";

export function LossNow() {
  const t = useTranslations("training");
  const { batch } = usePicture();
  const { ofStep } = useLossName();
  return (
    <span>
      {t("lossNow", { loss: lossText(batch.loss) })}{" "}
      <span className="font-normal text-base text-ink-soft">{ofStep}</span>
    </span>
  );
}
