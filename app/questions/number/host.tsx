// A number question for the teacher: as it comes up, while the class answers, and what was right with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { BesidePython } from "../../graph/beside-python";
import { Graph } from "../../graph/graph";
import { COMING_PLACE, HOST_PLACE, HOST_SCALE, TOLD_TWICE_PLACE } from "../../graph/graph-scale";
import { RevealCaption } from "../../graph/reveal-caption";
import { TryOut } from "../../graph/what-if/try-out";
import { DRAGGED, useDrag } from "../../graph/what-if/use-drag";
import { useWhatIf } from "../../graph/what-if/use-what-if";
import { WhatIfCaption } from "../../graph/what-if/what-if-caption";
import { NumberVotes } from "../../live/number-line/number-votes";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useTryOut } from "../../live/use-try-out";
import { gapAfter } from "../../ui/one-after-another";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { SplitCard } from "./split-card";
import { lineOf, numberText, printedOf, targetOf, verdictWords } from "./told";
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
  const { target } = stage;
  const { nodes, told, walks, walked, moved, state, hasArrived, isLoss } = useRevealed(stage, reveal, step);
  const [tried, onTry] = useTryOut();
  const whatIf = useWhatIf(nodes, tried);
  const drag = useDrag(nodes, tried, onTry);
  const isInHand = walks && hasArrived;
  const count = (told.nudge?.layers.length ?? 0) + told.steps.length;
  const verdict = t(verdictWords[stage.asks], {
    name: targetOf(stage),
    value: numberText(stage, reveal.right),
  });
  return (
    <>
      <div>
        <div className="flex flex-wrap items-center gap-x-2 font-medium text-ink-soft">
          {heading}
          {walks && <p>· {tHost("stepOf", { step: step + 1, count })}</p>}
          <PythonSwitch />
        </div>
        <div className="min-h-20 font-bold text-lg" role="status">
          {whatIf ? (
            <WhatIfCaption nodes={nodes} moved={whatIf} />
          ) : walks ? (
            <RevealCaption
              {...{ nodes, step, walked }}
              reveal={told}
              inFlight={moved?.inFlight ?? false}
              inTimes
            />
          ) : (
            verdict
          )}
        </div>
      </div>
      <div className={before ? TOLD_TWICE_PLACE : HOST_PLACE}>
        <BesidePython
          isShown={usePythonShown()}
          {...{ nodes, target, tried: whatIf && tried }}
          prints={printedOf(stage)}
        >
          <div className={`h-full ${isInHand ? DRAGGED : ""}`} {...(isInHand && drag)}>
            <Graph
              {...{ nodes, target }}
              {...(whatIf ? { moved: whatIf } : { state, moved })}
              targetIs={hasArrived ? "shown" : "asked"}
              endsInLoss={isLoss}
              {...HOST_SCALE}
            />
          </div>
        </BesidePython>
      </div>
      {isInHand && <TryOut {...{ nodes, target, tried, onTry }} />}
      <p className="max-w-prose">
        {walks && (
          <strong>
            {verdict}
            {gapAfter(verdict)}
          </strong>
        )}
        {explanation}
      </p>
      {summary && <NumberVotes {...lineOf(stage, summary, before, reveal.right)} width={LINE_WIDTH} />}
    </>
  );
}
