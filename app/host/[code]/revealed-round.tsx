// The reveal for the teacher: the same walk as on the projector, with the words to say and how the class voted.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BlameReveal, BlameStage } from "../../../lib/questions/blame";
import type { BugReveal, BugStage } from "../../../lib/questions/bug";
import { textIn } from "../../../lib/questions/text-in";
import type { WeightReveal, WeightStage } from "../../../lib/questions/weight";
import type { Stage, Tally } from "../../../lib/session/views";
import { Graph } from "../../graph/graph";
import { useFlight } from "../../graph/use-flight";
import { WalkCaption } from "../../graph/walk-caption";
import { BugVotes } from "../../live/bug-votes";
import { RoundVotes } from "../../live/round-votes";
import type { RunState } from "../../live/run-state";
import { useRoundName } from "../../live/use-round-name";
import { BugEvidence } from "../../training/evidence/bug-evidence";
import { useEvidenceText } from "../../training/evidence/use-evidence-text";
import { AskedWeights } from "../../training/votes/asked-weights";

interface RevealedRoundProps {
  stage: Extract<Stage, { phase: "revealed" }>;
  tally: Tally | null;
  count: number;
  step: number;
  run: RunState | null;
}

export function RevealedRound(props: RevealedRoundProps) {
  const { question } = props.stage.round;
  const { reveal } = props.stage;
  if (question.kind === "blame" && reveal.kind === "blame") {
    return <RevealedBlame {...props} question={question} reveal={reveal} />;
  }
  if (question.kind === "weight" && reveal.kind === "weight") {
    return <RevealedWeights {...props} question={question} reveal={reveal} />;
  }
  if (question.kind === "bug" && reveal.kind === "bug") {
    return <RevealedBug {...props} question={question} reveal={reveal} />;
  }
  return null;
}

interface RevealedBlameProps extends RevealedRoundProps {
  question: BlameStage;
  reveal: BlameReveal;
}

function RevealedBlame({ stage, question, reveal, tally, count, step }: RevealedBlameProps) {
  const t = useTranslations("host");
  const roundName = useRoundName();
  const locale = useLocale();
  const { round } = stage;
  const { nodes, target } = question;
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
        <RoundVotes question={question} tally={tally} right={reveal.sign} className="text-sm sm:text-base" />
      )}
    </>
  );
}

interface RevealedWeightsProps extends RevealedRoundProps {
  question: WeightStage;
  reveal: WeightReveal;
}

function RevealedWeights({ stage, question, reveal, tally, count, run }: RevealedWeightsProps) {
  const roundName = useRoundName();
  const locale = useLocale();
  return (
    <>
      <p className="font-medium text-ink-soft">{roundName(stage.round.position, count)}</p>
      <div className="min-h-80 grow basis-0 max-lg:basis-auto">
        {run && <AskedWeights run={run} stage={question} reveal={reveal} votes={tally?.votes ?? null} />}
      </div>
      <p className="max-w-prose">{textIn(locale, reveal.explanation)}</p>
      <RoundVotes question={question} tally={tally} right={reveal.signs} className="text-sm sm:text-base" />
    </>
  );
}

interface RevealedBugProps extends RevealedRoundProps {
  question: BugStage;
  reveal: BugReveal;
}

function RevealedBug({ stage, question, reveal, tally, count }: RevealedBugProps) {
  const roundName = useRoundName();
  const locale = useLocale();
  const evidenceText = useEvidenceText();
  return (
    <>
      <div>
        <p className="font-medium text-ink-soft">{roundName(stage.round.position, count, question.kind)}</p>
        <p className="font-bold text-lg" role="status">
          {evidenceText(question.asks, question.evidence)}
        </p>
      </div>
      <div className="min-h-72 grow basis-0 max-lg:basis-auto">
        <BugEvidence stage={question} reveal={reveal} />
      </div>
      <p className="max-w-prose">{textIn(locale, reveal.explanation)}</p>
      <BugVotes
        stage={question}
        votes={tally?.votes ?? null}
        before={tally?.votesBefore}
        right={reveal.right}
        className="text-sm sm:text-base"
      />
    </>
  );
}
