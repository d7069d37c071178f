// What became of the tap: on its way, stored, or not going to count.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Refusal } from "../../../lib/protocol";
import { useProblemText } from "../../live/use-problem-text";
import { Spinner } from "../../ui/spinner";

interface AnswerStateProps {
  isStored: boolean;
  isPending: boolean;
  refused: Refusal | null;
  /** Time is up. */
  isOver: boolean;
  /** The round is closed. */
  isClosed: boolean;
  /** It is its time that ended it. */
  isByTime: boolean;
}

export function AnswerState({ isStored, isPending, refused, isOver, isClosed, isByTime }: AnswerStateProps) {
  const t = useTranslations("play");
  const problemText = useProblemText();
  if (isPending) return <Line sign={<Spinner />}>{t("sending")}</Line>;
  if (refused) return <Line sign="▲">{problemText(refused)}</Line>;
  if (isStored) return <Line sign="✓">{isClosed || isOver ? t("storedLookUp") : t("stored")}</Line>;
  if (isClosed) return <Line sign="▪">{t(isByTime ? "timeUpUnanswered" : "closedUnanswered")}</Line>;
  return isOver ? <Line sign="▪">{t("timeUp")}</Line> : null;
}

function Line({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-center gap-2.5">
      <span aria-hidden="true">{sign}</span>
      {children}
    </p>
  );
}
