// How the class voted where phones had weights of their own: all signs together, and once it may be known, how many were right.

"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { WeightStage } from "../../../lib/questions/weight/weight";
import type { Tally, Votes } from "../../../lib/session/views";
import { dealtRight, dealtTotals } from "./dealt-count";
import { VoteBars } from "../../live/vote-bars";

interface DealtVotesProps {
  question: WeightStage;
  tally: Tally | null;
  /** The sign of each weight, once it may be known. */
  truth?: string;
  className?: string;
}

export function DealtVotes({ question, tally, truth, className }: DealtVotesProps) {
  const t = useTranslations("training.ask");
  const { order, taps } = question;
  const { votes, votesBefore } = tally ?? {};
  if (!votes) return null;
  const marks = taps === "sign" ? ([":"] as const) : ([":", ">"] as const);
  return (
    <div className={`grid gap-2 ${className}`}>
      {marks.map((mark) => (
        <div key={mark} className="grid gap-1">
          {mark === ">" && <p className="font-semibold">{t("turnVotes")}</p>}
          {truth === undefined ? (
            <VoteBars
              votes={dealtTotals(order, votes, mark)}
              before={votesBefore && dealtTotals(order, votesBefore, mark)}
              isTurn={mark === ">"}
              className={className}
            />
          ) : (
            <div className="grid grid-cols-[auto_minmax(4rem,1fr)_auto] items-center gap-x-[0.8em] gap-y-1">
              {votesBefore && <ShareRight name="before" {...{ order, truth, mark }} votes={votesBefore} />}
              <ShareRight name={votesBefore ? "after" : "only"} {...{ order, truth, mark, votes }} />
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

interface ShareRightProps {
  /** Before the discussion, after it, or without one. */
  name: "before" | "after" | "only";
  order: readonly number[];
  truth: string;
  votes: Votes;
  mark: ":" | ">";
}

/** A bar of all votes, the right ones filled. */
function ShareRight({ name, order, truth, votes, mark }: ShareRightProps) {
  const t = useTranslations("training.ask.share");
  const format = useFormatter();
  const count = dealtRight(order, truth, votes, mark);
  const share = count.votes > 0 ? count.right / count.votes : 0;
  return (
    <div className="contents">
      <span className="font-semibold">{t(name)}</span>
      <span
        aria-hidden="true"
        className="h-[0.8em] overflow-hidden rounded-full border-2 border-ink bg-surface"
      >
        <span
          className={`block h-full origin-left bg-accent transition-transform duration-500 ${name === "before" ? "opacity-60" : ""}`}
          style={{ transform: `scaleX(${share})` }}
        />
      </span>
      <span>
        {t.rich("right", {
          ...count,
          share: format.number(share, { style: "percent" }),
          big: (chunks) => <span className="font-extrabold">{chunks}</span>,
        })}
      </span>
    </div>
  );
}
