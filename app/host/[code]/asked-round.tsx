// A running or closed round for the teacher: time, answers, what is asked about, and the votes once they may be seen.

"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { BlameStage } from "../../../lib/questions/blame";
import { textIn } from "../../../lib/questions/text-in";
import type { Stage, Tally } from "../../../lib/session/views";
import { knownBlame } from "../../graph/blame-at";
import { Graph } from "../../graph/graph";
import { RoundVotes } from "../../live/round-votes";
import type { RunState } from "../../live/run-state";
import { TimeLeft } from "../../live/time-left";
import { useRoundName } from "../../live/use-round-name";
import { BugEvidence } from "../../training/evidence/bug-evidence";
import { AskedWeights } from "../../training/votes/asked-weights";

interface AskedRoundProps {
  stage: Extract<Stage, { phase: "open" | "closed" }>;
  tally: Tally | null;
  count: number;
  offset: number;
  run: RunState | null;
}

export function AskedRound({ stage, tally, count, offset, run }: AskedRoundProps) {
  const t = useTranslations("host");
  const roundName = useRoundName();
  const locale = useLocale();
  const { round } = stage;
  const { question } = round;
  return (
    <>
      <div>
        <p className="font-medium text-ink-soft">{roundName(round.position, count, question.kind)}</p>
        <h2 className="font-bold text-xl">{textIn(locale, question.prompt)}</h2>
      </div>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        {question.kind === "blame" && <AskedGraph stage={question} />}
        {question.kind === "weight" && run && (
          <AskedWeights run={run} stage={question} reveal={null} votes={null} />
        )}
        {question.kind === "bug" && <BugEvidence stage={question} reveal={null} />}
      </div>
      <div className="grid items-center gap-x-10 gap-y-2 sm:grid-cols-[1fr_auto]">
        {stage.phase === "open" ? (
          <TimeLeft round={round} offset={offset} className="text-2xl" />
        ) : (
          <p className="font-bold text-lg">{t("closed")}</p>
        )}
        {tally && (
          <p className="text-lg">
            <span className="font-extrabold text-2xl">{tally.answered}</span>{" "}
            {t("answeredOf", { present: tally.present })}
          </p>
        )}
      </div>
      {(question.kind === "bug" || (stage.phase === "closed" && tally?.votes)) && (
        <RoundVotes
          question={question}
          tally={stage.phase === "closed" ? tally : null}
          className="text-sm sm:text-base"
        />
      )}
    </>
  );
}

function AskedGraph({ stage }: { stage: BlameStage }) {
  const { nodes, target, fromAbove } = stage;
  const state = useMemo(() => knownBlame(fromAbove ?? []), [fromAbove]);
  return <Graph nodes={nodes} target={target} state={state} maxScale={1.4} />;
}
