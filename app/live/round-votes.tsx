// How the class voted in a round: signs for a node or a single weight, and where it was asked, which way to turn it.

import { useTranslations } from "next-intl";
import type { QuestionStage } from "../../lib/questions/kinds";
import type { BlameSign } from "../../lib/questions/sign-of";
import { turnAgainst, votesOn } from "../../lib/questions/weight-votes";
import type { Tally, Votes } from "../../lib/session/views";
import { BugVotes } from "./bug-votes";
import { DealtVotes } from "./dealt-votes";
import { VoteBars } from "./vote-bars";

interface RoundVotesProps {
  question: QuestionStage;
  /** Null keeps the place of the bars until the votes may be seen. */
  tally: Tally | null;
  /** The right sign, or one for each weight in turn, once it may be known. */
  right?: string;
  className?: string;
}

export function RoundVotes({ question, tally, right, className }: RoundVotesProps) {
  const t = useTranslations("training.ask");
  const votes = tally?.votes ?? null;
  const before = tally?.votesBefore;
  const sign = right?.[0] as BlameSign | undefined;
  if (question.kind === "blame") return <VoteBars {...{ votes, before, className }} right={sign} />;
  if (question.kind === "bug") return <BugVotes stage={question} {...{ votes, before, right, className }} />;
  const [index] = question.order;
  if (index === undefined) return null;
  if (question.order.length > 1) return <DealtVotes truth={right} {...{ question, tally, className }} />;
  const of = (all: Votes | null | undefined, mark: ":" | ">") => all && votesOn(all, index, mark);
  return (
    <div className="grid gap-2">
      <VoteBars
        votes={of(votes, ":") ?? null}
        before={of(before, ":") ?? undefined}
        right={sign}
        className={className}
      />
      {question.taps === "sign-and-turn" && votes && (
        <>
          <p className={`font-semibold ${className}`}>{t("turnVotes")}</p>
          <VoteBars
            votes={of(votes, ">") ?? null}
            before={of(before, ">") ?? undefined}
            right={sign && turnAgainst[sign]}
            isTurn
            className={className}
          />
        </>
      )}
    </div>
  );
}
