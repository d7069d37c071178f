// A tap question on the big screen: its graph, then the class's taps as rings, and at the reveal which were right.

"use client";

import { BesidePythonOnWall } from "../../graph/beside-python";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { usePythonShown } from "../../live/python/use-python-shown";
import { Phrase } from "../../ui/phrase";
import type { StageAsking, StageRevealed } from "../surfaces";
import { TappedGraph } from "./tapped-graph";
import { usePrompt } from "./use-prompt";

export { hintGraph as hintPicture } from "../hint-graph";

export function Asking({ stage, summary, before }: StageAsking<"tap">) {
  return (
    <div className="min-h-0 grow">
      <TappedGraph {...{ stage, summary, before }} reveal={null} {...PROJECTOR_SCALE} />
    </div>
  );
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"tap">) {
  return (
    <>
      <h2 className="grid min-h-16 shrink-0 content-center text-balance text-center font-bold text-2xl">
        <Phrase>{usePrompt(stage)}</Phrase>
      </h2>
      <div className="min-h-0 grow">
        <BesidePythonOnWall isShown={usePythonShown()} nodes={stage.nodes} target={stage.target}>
          {(scale) => <TappedGraph {...{ stage, summary, before, reveal }} {...scale} />}
        </BesidePythonOnWall>
      </div>
      <p role="status" className="mx-auto max-w-[66rem] shrink-0 text-balance pt-3 text-center text-xl">
        {explanation}
      </p>
    </>
  );
}
