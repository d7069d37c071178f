// A blame question for the teacher: as it comes up, while the class answers, and the walk with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { turnAgainst } from "../../../lib/micrograd/sign";
import { BesidePython } from "../../graph/beside-python";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import { ASKED_PLACE, COMING_PLACE, HOST_PLACE, HOST_SCALE, TOLD_TWICE_PLACE } from "../../graph/graph-scale";
import { nodeName } from "../../graph/node-name";
import { RevealCaption } from "../../graph/reveal-caption";
import { signed, signLooks } from "../../graph/sign-look";
import { useReveal } from "../../graph/use-reveal";
import { TryOut } from "../../graph/what-if/try-out";
import { DRAGGED, useDrag } from "../../graph/what-if/use-drag";
import { useWhatIf } from "../../graph/what-if/use-what-if";
import { WhatIfCaption } from "../../graph/what-if/what-if-caption";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useSaySign } from "../../live/say-sign";
import { useTryOut } from "../../live/use-try-out";
import type { PreviewProps, StageAsking, StageRevealed } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { BlameVotes } from "./blame-votes";
import { endOf, turnAsked } from "./end";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"blame">) {
  const t = useTranslations("questions.blame");
  const tHost = useTranslations("host");
  const end = endOf(stage.nodes, t);
  const say = useSaySign(end.signs);
  const sayTurn = useSaySign("turn");
  return (
    <>
      <div className={COMING_PLACE}>
        <AskedGraph stage={stage} {...HOST_SCALE} />
      </div>
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
        <p className="font-bold text-lg">
          <span aria-hidden="true">{signLooks[reveal.sign].glyph} </span>
          {t("answerIs", {
            answer: say(reveal.sign),
            name: nodeName(stage.nodes, stage.target),
            blame: signed(reveal.gradient),
          })}
        </p>
        {stage.asksTurn && (
          <p className="font-semibold">
            {t("answered", { asked: turnAsked(stage, t), answer: sayTurn(turnAgainst[reveal.sign]) })}
          </p>
        )}
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"blame">) {
  return (
    <>
      <div className={stage.asksTurn ? HOST_PLACE : ASKED_PLACE}>
        <AskedGraph stage={stage} {...HOST_SCALE} />
      </div>
      <BlameVotes {...{ stage, summary, before }} className="text-sm sm:text-base" />
    </>
  );
}

interface RevealedProps extends StageRevealed<"blame"> {
  heading: ReactNode;
}

export function Revealed({ stage, reveal, step, summary, before, explanation, heading }: RevealedProps) {
  const t = useTranslations("host");
  const { nodes, target } = stage;
  const { walked, moved, state, hasArrived, answer } = useReveal(stage.nodes, reveal, step);
  const [tried, onTry] = useTryOut();
  const whatIf = useWhatIf(nodes, tried);
  const drag = useDrag(nodes, tried, onTry);
  const count = (reveal.nudge?.layers.length ?? 0) + reveal.steps.length;
  return (
    <>
      <div>
        <div className="flex flex-wrap items-center gap-x-2 font-medium text-ink-soft">
          {heading}
          <p>· {t("stepOf", { step: step + 1, count })}</p>
          <PythonSwitch />
        </div>
        <div className="min-h-20 font-bold text-lg" role="status">
          {whatIf ? (
            <WhatIfCaption nodes={nodes} moved={whatIf} />
          ) : (
            <RevealCaption {...{ nodes, reveal, step, walked }} inFlight={moved?.inFlight ?? false} />
          )}
        </div>
      </div>
      <div className={stage.asksTurn ? TOLD_TWICE_PLACE : HOST_PLACE}>
        <BesidePython isShown={usePythonShown()} {...{ nodes, target, tried: whatIf && tried }}>
          <div className={`h-full ${hasArrived ? DRAGGED : ""}`} {...(hasArrived && drag)}>
            <Graph
              {...{ nodes, target, answer }}
              endsInLoss={endsInLoss(nodes)}
              {...(whatIf ? { moved: whatIf } : { state, moved })}
              {...HOST_SCALE}
            />
          </div>
        </BesidePython>
      </div>
      {hasArrived && <TryOut {...{ nodes, target, tried, onTry }} />}
      <p className="max-w-prose">{explanation}</p>
      {summary && (
        <BlameVotes {...{ stage, summary, before }} right={reveal.sign} className="text-sm sm:text-base" />
      )}
    </>
  );
}
