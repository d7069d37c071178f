// A number question on the big screen: its graph, the class's numbers on a line, and at the reveal their true place.

"use client";

import { useTranslations } from "next-intl";
import { Graph } from "../../graph/graph";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { WalkCaption } from "../../graph/walk-caption";
import { NumberLine } from "../../live/number-line/number-line";
import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { SplitCard } from "./split-card";
import { lineOf, numberText, targetOf, verdictWords } from "./told";
import { useRevealed } from "./use-revealed";

/** 1,840 px at 34 px. */
const LINE_WIDTH = 54;

export function Asking({ stage, summary, before }: StageAsking<"number">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedGraph stage={stage} {...PROJECTOR_SCALE} />
      </div>
      {stage.card && (
        <SplitCard stage={stage} card={stage.card} className="shrink-0 text-lg" isSmall={summary !== null} />
      )}
      {summary && (
        <NumberLine
          {...lineOf(stage, summary, before, null)}
          width={LINE_WIDTH}
          className="shrink-0 text-center text-xl"
        />
      )}
    </>
  );
}

export function Revealed({ stage, reveal, step, summary, before, explanation }: StageRevealed<"number">) {
  const t = useTranslations("questions.number");
  const { nodes, steps, state, hasArrived, isLoss } = useRevealed(stage, reveal, step);
  const verdict = {
    name: targetOf(stage),
    value: numberText(stage, reveal.right),
  };
  return (
    <>
      {steps.length > 0 && (
        <div className="grid min-h-16 shrink-0 content-center text-center font-bold text-xl" role="status">
          <WalkCaption nodes={nodes} steps={steps} step={step} endsInLoss={isLoss} />
        </div>
      )}
      <div className="min-h-0 grow">
        <Graph
          {...{ nodes, state }}
          target={stage.target}
          targetIs={hasArrived ? "shown" : "asked"}
          endsInLoss={isLoss}
          {...PROJECTOR_SCALE}
        />
      </div>
      <p
        role="status"
        className="mx-auto min-h-[3.75rem] max-w-[60rem] shrink-0 text-balance text-center text-lg"
      >
        {hasArrived && (
          <>
            <strong>{t(verdictWords[stage.asks], verdict)}</strong> {explanation}
          </>
        )}
      </p>
      {summary && (
        <NumberLine
          {...lineOf(stage, summary, before, hasArrived ? reveal.right : null)}
          width={LINE_WIDTH}
          className="shrink-0 text-center text-xl"
        />
      )}
    </>
  );
}
