// What became of the tap: on its way, stored, or not going to count.

import { useTranslations } from "next-intl";
import type { Refusal } from "../../../lib/protocol";
import type { Answer } from "../../../lib/questions/kinds";
import { useProblemText } from "../../live/use-problem-text";
import { Spinner } from "../../ui/spinner";

interface AnswerStateProps {
  stored: Answer | null;
  pending: Answer | null;
  refused: Refusal | null;
  /** Time is up. */
  isOver: boolean;
  /** The host has closed the round. */
  isClosed: boolean;
}

export function AnswerState({ stored, pending, refused, isOver, isClosed }: AnswerStateProps) {
  const t = useTranslations("play");
  const problemText = useProblemText();
  return (
    <div role="status" className="grid min-h-14 content-center text-center">
      {stored !== null ? (
        <p className="font-semibold text-lg">
          <span aria-hidden="true">✓ </span>
          {isClosed || isOver ? t("storedLookUp") : t("stored")}
        </p>
      ) : pending !== null ? (
        <p className="flex items-center justify-center gap-3 font-semibold text-lg">
          <Spinner />
          {t("sending")}
        </p>
      ) : refused ? (
        <p className="font-semibold text-lg">
          <span aria-hidden="true">▲ </span>
          {problemText(refused)}
        </p>
      ) : isOver ? (
        <p className="font-semibold text-lg">{isClosed ? t("closedUnanswered") : t("timeUp")}</p>
      ) : null}
    </div>
  );
}
