// Asks before steps of a run are forgotten: all of them, or those that a new vote takes the place of.

"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "../../../training/desk/run-desk";
import { useMoves } from "../../../training/desk/use-moves";
import { useRun } from "../../../training/picture/run-on-show";
import { ConfirmDialog } from "../../../ui/confirm-dialog";
import { useGoingOn } from "./use-going-on";

export function ConfirmForgetting() {
  const t = useTranslations("training.forgetting");
  const { training, losses, config } = useRun();
  const { forgetting, askToForget } = useDesk();
  const { vote } = useGoingOn();
  const { reset } = useMoves();
  const { step } = training;
  const isAll = forgetting !== "later";
  const forget = () => {
    askToForget(null);
    if (isAll) reset();
    else vote();
  };
  return (
    <ConfirmDialog
      open={forgetting !== null}
      title={isAll ? t("allTitle") : t("laterTitle", { step: step + 1 })}
      confirmLabel={isAll ? t("all") : t("later")}
      onConfirm={forget}
      onCancel={() => askToForget(null)}
    >
      {isAll
        ? t(config.votes ? "allVotes" : "allSteps", { count: losses.length })
        : t("laterVotes", { first: step + 1, last: losses.length })}
    </ConfirmDialog>
  );
}
