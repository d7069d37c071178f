// A number question on the big screen: its graph, the class's numbers on a line, and at the reveal their true place.

"use client";

import { useTranslations } from "next-intl";
import { asSeen } from "../../graph/as-seen";
import { BesidePythonOnWall } from "../../graph/beside-python";
import { Graph } from "../../graph/graph";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { RevealCaption } from "../../graph/reveal-caption";
import { useWhatIf } from "../../graph/what-if/use-what-if";
import { WhatIfCaption } from "../../graph/what-if/what-if-caption";
import { NumberLine } from "../../live/number-line/number-line";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useTried } from "../../live/use-tried";
import { gapAfter } from "../../ui/one-after-another";
import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { SplitCard } from "./split-card";
import { lineOf, numberText, printedOf, targetOf, verdictWords } from "./told";
import { useRevealed } from "./use-revealed";

/** 1,840 px at 34 px. */
const LINE_WIDTH = 54;

export { hintGraph as hintPicture } from "../hint-graph";

export function Asking({ stage, summary, before }: StageAsking<"number">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedGraph stage={stage} {...PROJECTOR_SCALE} />
      </div>
      {(stage.card || summary) && (
        <div className="shrink-0">
          {stage.card && (
            <SplitCard
              stage={stage}
              card={stage.card}
              className={summary ? "text-base" : "text-lg"}
              isSmall={summary !== null}
            />
          )}
          {summary && (
            <NumberLine
              {...lineOf(stage, summary, before, null)}
              width={LINE_WIDTH}
              className="text-center text-xl"
            />
          )}
        </div>
      )}
    </>
  );
}

export function Revealed({ stage, reveal, step, summary, before, explanation }: StageRevealed<"number">) {
  const t = useTranslations("questions.number");
  const tGraph = useTranslations("graph");
  const { nodes, told, walks, walked, moved, state, hasArrived, isLoss } = useRevealed(stage, reveal, step);
  const tried = useTried();
  const whatIf = useWhatIf(nodes, tried);
  const seen = asSeen({ nodes, target: stage.target }, told);
  const verdict = t(verdictWords[stage.asks], {
    name: targetOf(stage),
    value: numberText(stage, reveal.right),
  });
  const proof = seen && tGraph("asSeen", { product: seen });
  return (
    <>
      {walks && (
        <div className="grid min-h-20 shrink-0 content-center text-center font-bold text-xl" role="status">
          {whatIf ? (
            <WhatIfCaption nodes={nodes} moved={whatIf} />
          ) : (
            <RevealCaption
              {...{ nodes, step, walked }}
              reveal={told}
              inFlight={moved?.inFlight ?? false}
              inTimes
            />
          )}
        </div>
      )}
      <div className="min-h-0 grow">
        <BesidePythonOnWall
          isShown={usePythonShown()}
          {...{ nodes, target: stage.target, tried: whatIf && tried }}
          prints={printedOf(stage)}
        >
          {(scale) => (
            <Graph
              nodes={nodes}
              {...(whatIf ? { moved: whatIf } : { state, moved })}
              target={stage.target}
              targetIs={hasArrived ? "shown" : "asked"}
              endsInLoss={isLoss}
              {...scale}
            />
          )}
        </BesidePythonOnWall>
      </div>
      <p
        role="status"
        className="mx-auto min-h-[3.75rem] max-w-[60rem] shrink-0 text-balance text-center text-lg"
      >
        {hasArrived && (
          <>
            <strong>{verdict}</strong>
            {gapAfter(verdict)}
            {proof && proof + gapAfter(proof)}
            {explanation}
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
