// Asks before steps of a run are forgotten: all of them, or those that a new vote takes the place of.

"use client";

import { useTranslations } from "next-intl";
import { ConfirmDialog } from "../../ui/confirm-dialog";

export type Forgetting = "all" | "later";

interface ConfirmForgettingProps {
  /** What is about to be forgotten; null while nothing is. */
  what: Forgetting | null;
  isVoted: boolean;
  step: number;
  reached: number;
  onConfirm: () => void;
  onCancel: () => void;
}

export function ConfirmForgetting({ what, isVoted, step, reached, ...answers }: ConfirmForgettingProps) {
  const t = useTranslations("training.forgetting");
  const isAll = what !== "later";
  return (
    <ConfirmDialog
      open={what !== null}
      title={isAll ? t("allTitle") : t("laterTitle", { step: step + 1 })}
      confirmLabel={isAll ? t("all") : t("later")}
      {...answers}
    >
      {isAll
        ? t(isVoted ? "allVotes" : "allSteps", { count: reached })
        : t("laterVotes", { first: step + 1, last: reached })}
    </ConfirmDialog>
  );
}
