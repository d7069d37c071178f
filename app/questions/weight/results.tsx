// A round about weights on the results page: how the class voted, and which weight it was about.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { noSigns } from "../../../lib/questions/sign-count";
import { widthsOf } from "../../../lib/training/run-data";
import { signsOf } from "../../../lib/training/vote-record";
import { SignRows } from "../../live/sign-rows";
import { signWords } from "../../live/sign-words";
import { WeightName } from "../../training/network/weight-name";
import type { ResultsSurface } from "../surfaces";
import { handsRight } from "./dealt-count";

type VotesProps = ComponentProps<ResultsSurface<"weight">["Votes"]>;

export function Votes(props: VotesProps) {
  const { stage, reveal, summary, answered } = props;
  const t = useTranslations("questions.weight");
  if (stage.order.length > 1) return <DealtVotes {...props} />;
  return (
    <SignRows
      counts={summary.signs[0] ?? noSigns()}
      right={signsOf(reveal)[0]}
      answered={answered}
      nameOf={(sign) => t(signWords[sign])}
    />
  );
}

/** Where phones had weights of their own: of all that was asked of those who answered, how much was right. It is the share that they earned. */
function DealtVotes({ question, stage: { order, isVote, step }, reveal, summary, answered }: VotesProps) {
  const t = useTranslations("questions.weight");
  const { right, open, count } = handsRight(question, reveal, summary, answered);
  return (
    <div className="grid gap-2 text-sm">
      <p className="font-semibold">
        {t(isVote ? "voteOnWeights" : "dealtWeights", { step: step + 1, weights: order.length })}
      </p>
      <p className="grid items-center gap-x-3 gap-y-1 sm:grid-cols-[1fr_auto]">
        <span aria-hidden="true" className="h-5 overflow-hidden rounded-full border-2 border-ink bg-surface">
          <span
            className="block h-full bg-accent"
            style={{ width: `${(100 * right) / Math.max(1, count)}%` }}
          />
        </span>
        {t("rightInHands", { right, count, open })}
      </p>
    </div>
  );
}

export function Details({ question, stage }: ComponentProps<ResultsSurface<"weight">["Details"]>) {
  const [index, ...others] = stage.order;
  if (index === undefined || others.length > 0) return null;
  return (
    <p className="mt-2">
      <WeightName widths={widthsOf(question.config)} index={index} inWords />
    </p>
  );
}
