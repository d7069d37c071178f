// How the class voted on weights: on a single one sign by sign, on many of them all together.

"use client";

import { useTranslations } from "next-intl";
import { turnAgainst } from "../../../lib/micrograd/sign";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight/weight";
import type { WeightSummary } from "../../../lib/questions/weight/weight-question";
import { signsOf } from "../../../lib/training/vote-record";
import { VoteBars } from "../../live/vote-bars";
import { DealtVotes } from "./dealt-votes";

interface WeightVotesProps {
  stage: WeightStage;
  /** Null keeps the place of a single weight's bars until the votes may be seen. */
  summary: WeightSummary | null;
  before: WeightSummary | null;
  /** Null until it may be known. */
  reveal: WeightReveal | null;
  className: string;
}

export function WeightVotes({ stage, summary, before, reveal, className }: WeightVotesProps) {
  const t = useTranslations("questions.weight");
  if (stage.order.length > 1) return summary && <DealtVotes {...{ summary, before, reveal, className }} />;
  const [right] = reveal ? signsOf(reveal) : [];
  return (
    <div className="grid gap-2">
      <VoteBars
        votes={summary?.signs[0] ?? null}
        before={before?.signs[0]}
        right={right}
        className={className}
      />
      {summary?.turns && (
        <>
          <p className={`font-semibold ${className}`}>{t("turnVotes")}</p>
          <VoteBars
            votes={summary.turns[0] ?? null}
            before={before?.turns?.[0]}
            right={right && turnAgainst[right]}
            are="turn"
            className={className}
          />
        </>
      )}
    </div>
  );
}
