// How the class voted on a blame question: which way the end goes, and, where it was asked, which way to turn.

"use client";

import { useTranslations } from "next-intl";
import { type Sign, turnAgainst } from "../../../lib/micrograd/sign";
import type { BlameStage, BlameSummary } from "../../../lib/questions/blame/blame";
import { VoteBars } from "../../live/vote-bars";
import { endOf, turnAsked } from "./end";

interface BlameVotesProps {
  stage: BlameStage;
  /** Null while the votes are secret: then the answers are only named. */
  summary: BlameSummary | null;
  before: BlameSummary | null;
  /** The right sign, once it may be known. */
  right?: Sign | undefined;
  className: string;
}

export function BlameVotes({ stage, summary, before, right, className }: BlameVotesProps) {
  const t = useTranslations("questions.blame");
  const look = right ? { right } : {};
  const bars = (
    <VoteBars
      votes={summary?.signs ?? null}
      before={before?.signs ?? null}
      are={endOf(stage.nodes, t).signs}
      {...look}
      className={className}
    />
  );
  if (!stage.asksTurn) return bars;
  return (
    <div className="grid gap-2">
      {bars}
      <p className={`font-semibold leading-tight ${className}`}>{turnAsked(stage, t)}</p>
      <VoteBars
        votes={summary?.turns ?? null}
        before={before?.turns ?? null}
        are="turn"
        {...(right && { right: turnAgainst[right] })}
        className={className}
      />
    </div>
  );
}
