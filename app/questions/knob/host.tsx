// A knob question for the teacher: as it comes up, while the class predicts, and the turns with the words to say and the number in hand.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { KnobStage } from "../../../lib/questions/knob/knob";
import { BesidePython } from "../../graph/beside-python";
import { endsInLoss } from "../../graph/ends-in-loss";
import { Graph } from "../../graph/graph";
import { HOST_PLACE, HOST_SCALE } from "../../graph/graph-scale";
import { NumberVotes } from "../../live/number-line/number-votes";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import { useTryOut } from "../../live/use-try-out";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { AskedTurn } from "./asked-turn";
import { Caption } from "./caption";
import { Moved } from "./moved";
import { lineOf } from "./told";
import { TurnIt } from "./turn-it";
import { TurnedPlot } from "./turned-plot";

export const After = null;

/** 900 px at 20 px. */
const LINE_WIDTH = 45;

function AskedGraph({ stage }: { stage: KnobStage }) {
  const { nodes, target } = stage;
  return (
    <div className={`${HOST_PLACE} grid grid-cols-[minmax(0,1fr)_auto] gap-4`}>
      <Graph {...{ nodes, target }} endsInLoss={endsInLoss(nodes)} {...HOST_SCALE} />
      <AskedTurn stage={stage} size="size-24" />
    </div>
  );
}

export function Preview({ stage, reveal, explanation }: PreviewProps<"knob">) {
  const t = useTranslations("host");
  return (
    <>
      <AskedGraph stage={stage} />
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        <Moved {...{ stage, reveal }} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"knob">) {
  return (
    <>
      <AskedGraph stage={stage} />
      {summary && <NumberVotes {...lineOf(stage, summary, before, null)} width={LINE_WIDTH} />}
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"knob">["Revealed"]>;

export function Revealed({ stage, reveal, step, summary, before, explanation, heading }: RevealedProps) {
  const t = useTranslations("host");
  const [tried, onTry] = useTryOut();
  const { nodes, target } = stage;
  const at = tried?.node === target ? tried.value : null;
  const hasArrived = step >= reveal.turns.length;
  return (
    <>
      <div>
        <div className="flex flex-wrap items-center gap-x-2 font-medium text-ink-soft">
          {heading}
          <p>· {t("stepOf", { step: step + 1, count: reveal.turns.length + 1 })}</p>
          <PythonSwitch />
        </div>
        <div className="min-h-16 font-bold text-lg" role="status">
          <Caption {...{ stage, reveal, step }} tried={at} />
        </div>
      </div>
      <div className={HOST_PLACE}>
        <BesidePython isShown={usePythonShown()} {...{ nodes, target, tried: at === null ? null : tried }}>
          <TurnedPlot {...{ stage, reveal, step }} tried={at} type="text-sm" className="h-full min-h-48" />
        </BesidePython>
      </div>
      {hasArrived && (
        <TurnIt
          stage={stage}
          value={at ?? nodes[target]?.data ?? 0}
          onTurn={(value) => onTry({ node: target, value })}
        />
      )}
      <p className="max-w-prose">{explanation}</p>
      {summary && <NumberVotes {...lineOf(stage, summary, before, reveal)} width={LINE_WIDTH} />}
    </>
  );
}
