// How the class voted where phones had weights of their own: all signs together, and once it may be known, how many were right.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type Sign, type SignCount, turnAgainst } from "../../../lib/micrograd/sign";
import { addSigns } from "../../../lib/questions/sign-count";
import type { WeightReveal } from "../../../lib/questions/weight/weight";
import type { WeightSummary } from "../../../lib/questions/weight/weight-question";
import { signsOf } from "../../../lib/training/vote-record";
import { VoteBars } from "../../live/vote-bars";
import { shareOf } from "../../training/votes/score-shares";
import { dealtRight } from "./dealt-count";

interface DealtVotesProps {
  summary: WeightSummary;
  before: WeightSummary | null;
  /** Null until it may be known. */
  reveal: WeightReveal | null;
  className?: string;
}

export function DealtVotes({ summary, before, reveal, className = "" }: DealtVotesProps) {
  const t = useTranslations("questions.weight");
  const right = reveal && signsOf(reveal);
  return (
    <div className={`grid gap-2 ${className}`}>
      <Votes counts={summary.signs} before={before?.signs} {...{ right, className }} />
      {summary.turns && (
        <div className="grid gap-1">
          <p className="font-semibold">{t("turnVotes")}</p>
          <Votes
            counts={summary.turns}
            before={before?.turns}
            right={right?.map((sign) => turnAgainst[sign]) ?? null}
            isTurn
            className={className}
          />
        </div>
      )}
    </div>
  );
}

interface VotesProps {
  counts: readonly SignCount[];
  before: readonly SignCount[] | null | undefined;
  right: readonly Sign[] | null;
  isTurn?: boolean;
  className: string;
}

function Votes({ counts, before, right, ...look }: VotesProps) {
  if (!right) return <VoteBars votes={addSigns(counts)} before={before && addSigns(before)} {...look} />;
  return (
    <div className="grid grid-cols-[auto_minmax(4rem,1fr)_auto] items-center gap-x-[0.8em] gap-y-1">
      {before && <ShareRight name="before" counts={before} right={right} />}
      <ShareRight name={before ? "after" : "only"} {...{ counts, right }} />
    </div>
  );
}

interface ShareRightProps {
  /** Before the discussion, after it, or without one. */
  name: "before" | "after" | "only";
  counts: readonly SignCount[];
  right: readonly Sign[];
}

/** A bar of all votes, the right ones filled. */
function ShareRight({ name, counts, right }: ShareRightProps) {
  const t = useTranslations("questions.weight.share");
  const format = useFormatter();
  const count = dealtRight(counts, right);
  const share = shareOf(count.right, count.votes);
  return (
    <div className="contents">
      <span className="font-semibold">{t(name)}</span>
      <span
        aria-hidden="true"
        className="h-[0.8em] overflow-hidden rounded-full border-2 border-ink bg-surface"
      >
        <span
          className={`block h-full origin-left bg-accent transition-transform duration-500 ${name === "before" ? "opacity-60" : ""}`}
          style={{ transform: `scaleX(${share ?? 0})` }}
        />
      </span>
      <span>
        {t.rich("right", {
          ...count,
          share: share === null ? "–" : format.number(share, { style: "percent" }),
          big: (chunks) => <span className="font-extrabold">{chunks}</span>,
        })}
      </span>
    </div>
  );
}
