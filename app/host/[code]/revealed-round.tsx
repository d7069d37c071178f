// The reveal for the teacher: the same walk as on the projector, with the words to say and how the class voted.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { textIn } from "../../../lib/questions/text-in";
import type { Stage, Tally } from "../../../lib/session/views";
import { Graph } from "../../graph/graph";
import { useFlight } from "../../graph/use-flight";
import { WalkCaption } from "../../graph/walk-caption";
import { useRoundName } from "../../live/use-round-name";
import { VoteBars } from "../../live/vote-bars";

interface RevealedRoundProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  tally: Tally | null;
  count: number;
  step: number;
}

export function RevealedRound({ stage, tally, count, step }: RevealedRoundProps) {
  const t = useTranslations("host");
  const roundName = useRoundName();
  const locale = useLocale();
  const { round, reveal } = stage;
  const { nodes, target } = round.question;
  const { steps } = reveal;
  const state = useFlight(steps, step);
  return (
    <>
      <div>
        <p className="font-medium text-ink-soft">
          {roundName(round.position, count)} · {t("stepOf", { step: step + 1, count: steps.length })}
        </p>
        <div className="min-h-16 font-bold text-lg" role="status">
          <WalkCaption nodes={nodes} steps={steps} step={step} />
        </div>
      </div>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        <Graph nodes={nodes} target={target} state={state} maxScale={1.4} />
      </div>
      <p className="max-w-prose">{textIn(locale, reveal.explanation)}</p>
      {tally?.votes && (
        <VoteBars
          votes={tally.votes}
          before={tally.votesBefore}
          right={reveal.sign}
          className="text-sm sm:text-base"
        />
      )}
    </>
  );
}
