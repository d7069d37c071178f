// The walk of the blame: the loss throws the wok, node throws it on to node, until it arrives where the question asked.

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BlameStage, BlameReveal as Reveal } from "../../../lib/questions/blame";
import { textIn } from "../../../lib/questions/text-in";
import type { Walk } from "../../../lib/session/state";
import type { Tally } from "../../../lib/session/views";
import { Graph } from "../../graph/graph";
import { nodeName } from "../../graph/node-name";
import { signed } from "../../graph/sign-look";
import { useFlight } from "../../graph/use-flight";
import { WalkCaption } from "../../graph/walk-caption";
import { useWalkStep } from "../../live/use-walk-step";
import { VoteBars } from "../../live/vote-bars";
import { PROJECTOR_SCALE } from "./projector-scale";

interface BlameRevealProps {
  question: BlameStage;
  reveal: Reveal;
  walk: Walk | null;
  tally: Tally | null;
  offset: number;
}

export function BlameReveal({ question, reveal, walk, tally, offset }: BlameRevealProps) {
  const t = useTranslations("screen");
  const locale = useLocale();
  const { nodes, target } = question;
  const { steps } = reveal;
  const step = useWalkStep(walk, steps.length, offset);
  const state = useFlight(steps, step);
  const hasArrived = step === steps.length - 1 && !state.inFlight;
  return (
    <>
      <div className="grid min-h-16 shrink-0 content-center text-center font-bold text-xl" role="status">
        <WalkCaption nodes={nodes} steps={steps} step={step} />
      </div>
      <div className="min-h-0 grow">
        <Graph {...{ nodes, target, state }} {...PROJECTOR_SCALE} />
      </div>
      <div className="grid shrink-0 gap-3">
        <p role="status" className="mx-auto min-h-[3.75rem] max-w-[60rem] text-balance text-center text-lg">
          {hasArrived && (
            <>
              <strong>
                {t("verdict", { name: nodeName(nodes, target), blame: signed(reveal.gradient) })}
              </strong>{" "}
              {textIn(locale, reveal.explanation)}
            </>
          )}
        </p>
        {tally?.votes && (
          <VoteBars
            votes={tally.votes}
            before={tally.votesBefore}
            right={hasArrived ? reveal.sign : undefined}
            className="text-lg"
          />
        )}
      </div>
    </>
  );
}
