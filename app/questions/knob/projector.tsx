// A knob question on the big screen: the graph and the turn, the class's predictions on a line; then the triangle of the turn, which shrinks to the slope.

"use client";

import { BesidePythonOnWall } from "../../graph/beside-python";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import { PROJECTOR_SCALE } from "../../graph/graph-scale";
import { NumberLine } from "../../live/number-line/number-line";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useTried } from "../../live/use-tried";
import type { StageAsking, StageRevealed } from "../surfaces";
import { AskedTurn } from "./asked-turn";
import { Caption } from "./caption";
import { lineOf } from "./told";
import { TurnTable } from "./turn-table";
import { TurnedPlot } from "./turned-plot";

/** 1,840 px at 34 px. */
const LINE_WIDTH = 54;

export { hintGraph as hintPicture } from "../hint-graph";

export function Asking({ stage, summary, before }: StageAsking<"knob">) {
  const { nodes, target } = stage;
  return (
    <>
      <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)_auto] gap-6">
        <Graph {...{ nodes, target }} endsInLoss={endsInLoss(nodes)} columns="close" {...PROJECTOR_SCALE} />
        <div className="text-xl">
          <AskedTurn stage={stage} size="size-48" />
        </div>
      </div>
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

export function Revealed({ stage, reveal, step, summary, before, explanation }: StageRevealed<"knob">) {
  const tried = useTried();
  const { nodes, target } = stage;
  const at = tried?.node === target ? tried.value : null;
  const shown = { stage, reveal, step };
  const isInPython = usePythonShown();
  return (
    <>
      <div className="grid min-h-16 shrink-0 content-center text-center font-bold text-xl" role="status">
        <Caption {...shown} tried={at} />
      </div>
      <div className="min-h-0 grow">
        <BesidePythonOnWall isShown={isInPython} {...{ nodes, target, tried: at === null ? null : tried }}>
          {() => (
            <div className="grid h-full grid-cols-[minmax(0,1fr)_auto] items-center gap-6">
              <TurnedPlot {...shown} tried={at} type="text-base" className="h-full" />
              <TurnTable {...shown} className={`text-lg ${isInPython ? "narrow:hidden" : ""}`} />
            </div>
          )}
        </BesidePythonOnWall>
      </div>
      <p
        role="status"
        className="mx-auto min-h-[3.75rem] max-w-[60rem] shrink-0 text-balance text-center text-lg"
      >
        {step >= reveal.turns.length && explanation}
      </p>
      {summary && (
        <NumberLine
          {...lineOf(stage, summary, before, reveal)}
          width={LINE_WIDTH}
          className="shrink-0 text-center text-xl"
        />
      )}
    </>
  );
}
