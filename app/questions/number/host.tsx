// A number question for the teacher: as it comes up, while the class answers, and what was right with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Graph } from "../../graph/graph";
import { COMING_PLACE, HOST_PLACE, HOST_SCALE } from "../../graph/graph-scale";
import { WalkCaption } from "../../graph/walk-caption";
import { NumberVotes } from "../../live/number-line/number-votes";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { SplitCard } from "./split-card";
import { lineOf, numberText, targetOf, verdictWords } from "./told";
import { useRevealed } from "./use-revealed";
import { Within } from "./within";

export const After = null;

/** 900 px at 20 px. */
const LINE_WIDTH = 45;

export function Preview({ stage, reveal, explanation }: PreviewProps<"number">) {
  const t = useTranslations("questions.number");
  const tHost = useTranslations("host");
  const verdict = { name: targetOf(stage), value: numberText(stage, reveal.right) };
  return (
    <>
      <div className={COMING_PLACE}>
        <AskedGraph stage={stage} {...HOST_SCALE} />
      </div>
      {stage.card && <SplitCard stage={stage} card={stage.card} className="text-sm" />}
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
        <p className="font-bold text-lg">{t(verdictWords[stage.asks], verdict)}</p>
        <Within {...{ stage, reveal }} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"number">) {
  return (
    <>
      <div className={HOST_PLACE}>
        <AskedGraph stage={stage} {...HOST_SCALE} />
      </div>
      {stage.card && <SplitCard stage={stage} card={stage.card} className="text-sm" />}
      {summary && <NumberVotes {...lineOf(stage, summary, before, null)} width={LINE_WIDTH} />}
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"number">["Revealed"]>;

export function Revealed({ stage, reveal, step, summary, before, explanation, heading }: RevealedProps) {
  const t = useTranslations("questions.number");
  const tHost = useTranslations("host");
  const { nodes, steps, state, hasArrived, isLoss } = useRevealed(stage, reveal, step);
  const verdict = { name: targetOf(stage), value: numberText(stage, reveal.right) };
  return (
    <>
      <div>
        <div className="flex flex-wrap gap-x-2 font-medium text-ink-soft">
          {heading}
          {steps.length > 0 && <p>· {tHost("stepOf", { step: step + 1, count: steps.length })}</p>}
        </div>
        <div className="min-h-16 font-bold text-lg" role="status">
          {steps.length > 0 ? (
            <WalkCaption nodes={nodes} steps={steps} step={step} endsInLoss={isLoss} />
          ) : (
            t("verdictValue", verdict)
          )}
        </div>
      </div>
      <div className={HOST_PLACE}>
        <Graph
          {...{ nodes, state }}
          target={stage.target}
          targetIs={hasArrived ? "shown" : "asked"}
          endsInLoss={isLoss}
          {...HOST_SCALE}
        />
      </div>
      <p className="max-w-prose">
        {steps.length > 0 && <strong>{t("verdictGradient", verdict)} </strong>}
        {explanation}
      </p>
      {summary && <NumberVotes {...lineOf(stage, summary, before, reveal.right)} width={LINE_WIDTH} />}
    </>
  );
}
