// What a step is called: its number, and where the class has a plan, of how many.

import { useTranslations } from "next-intl";
import type { RunConfig } from "../../../lib/training/run-config";
import { plannedRounds } from "../../../lib/training/vote-plan";

export function useStepName({ votes }: RunConfig): (step: number) => string {
  const t = useTranslations("training");
  return (step) => {
    if (!votes) return t("stepNumber", { step });
    const planned = plannedRounds(votes);
    return t(step > planned ? "stepBeyond" : "stepOf", { step, planned });
  };
}
