// A blame question on the big screen: its graph and the votes, then the nudge that it asked about, and the walk of the blame that explains it.

"use client";

import { useTranslations } from "next-intl";
import { asSeen } from "../../graph/as-seen";
import { BesidePythonOnWall } from "../../graph/beside-python";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { nodeName } from "../../graph/node-name";
import { RevealCaption } from "../../graph/reveal-caption";
import { signed } from "../../graph/sign-look";
import { useReveal } from "../../graph/use-reveal";
import { useWhatIf } from "../../graph/what-if/use-what-if";
import { WhatIfCaption } from "../../graph/what-if/what-if-caption";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useTried } from "../../live/use-tried";
import { gapAfter } from "../../ui/one-after-another";
import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedGraph } from "./asked-graph";
import { BlameVotes } from "./blame-votes";

const VOTES = "text-lg narrow:text-base";

export { hintGraph as hintPicture } from "../hint-graph";

export function Asking({ stage, summary, before }: StageAsking<"blame">) {
  return (
    <>
      <div className="min-h-0 grow">
        <AskedGraph stage={stage} {...PROJECTOR_SCALE} />
      </div>
      <div className="shrink-0">
        <BlameVotes {...{ stage, summary, before }} className={VOTES} />
      </div>
    </>
  );
}

export function Revealed({ stage, reveal, step, summary, before, explanation }: StageRevealed<"blame">) {
  const t = useTranslations("questions.blame");
  const tGraph = useTranslations("graph");
  const { nodes, target } = stage;
  const { walked, moved, state, hasArrived, answer } = useReveal(stage.nodes, reveal, step);
  const seen = asSeen(stage, reveal);
  const verdict = t("verdict", { name: nodeName(nodes, target), blame: signed(reveal.gradient) });
  const proof = seen && tGraph("asSeen", { product: seen });
  const tried = useTried();
  const whatIf = useWhatIf(nodes, tried);
  return (
    <>
      <div className="grid min-h-24 shrink-0 content-center text-center font-bold text-xl" role="status">
        {whatIf ? (
          <WhatIfCaption nodes={nodes} moved={whatIf} />
        ) : (
          <RevealCaption {...{ nodes, reveal, step, walked }} inFlight={moved?.inFlight ?? false} />
        )}
      </div>
      <div className="min-h-0 grow">
        <BesidePythonOnWall isShown={usePythonShown()} {...{ nodes, target, tried: whatIf && tried }}>
          {(scale) => (
            <Graph
              {...{ nodes, target, answer }}
              endsInLoss={endsInLoss(nodes)}
              {...(whatIf ? { moved: whatIf } : { state, moved })}
              {...scale}
            />
          )}
        </BesidePythonOnWall>
      </div>
      <div className="grid shrink-0 gap-3">
        <p role="status" className="mx-auto min-h-[3.75rem] max-w-[68rem] text-balance text-center text-lg">
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
          <BlameVotes {...{ stage, summary, before }} right={answer ?? undefined} className={VOTES} />
        )}
      </div>
    </>
  );
}
