// A tap question for the teacher: as it comes up, while the class answers, and what was right with the words to say.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { BesidePython } from "../../graph/beside-python";
import { ASKED_PLACE, COMING_PLACE, HOST_PLACE, HOST_SCALE } from "../../graph/graph-scale";
import { PythonSwitch } from "../../live/python/python-switch";
import { usePythonShown } from "../../live/python/use-python-shown";
import { Phrase } from "../../ui/phrase";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { RightOnes } from "./right-ones";
import { TappedGraph } from "./tapped-graph";
import { usePrompt } from "./use-prompt";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"tap">) {
  const t = useTranslations("host");
  return (
    <>
      <div className={COMING_PLACE}>
        <TappedGraph stage={stage} summary={null} before={null} reveal={null} {...HOST_SCALE} />
      </div>
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        <RightOnes {...{ stage, reveal }} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"tap">) {
  return (
    <div className={ASKED_PLACE}>
      <TappedGraph {...{ stage, summary, before }} reveal={null} {...HOST_SCALE} />
    </div>
  );
}

type RevealedProps = ComponentProps<HostSurface<"tap">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <>
      <div>
        <div className="flex flex-wrap items-center gap-x-2">
          {heading}
          <PythonSwitch />
        </div>
        <h2 className="font-bold text-xl">
          <Phrase>{usePrompt(stage)}</Phrase>
        </h2>
      </div>
      <div className={HOST_PLACE}>
        <BesidePython isShown={usePythonShown()} nodes={stage.nodes} target={stage.target}>
          <TappedGraph {...{ stage, summary, before, reveal }} {...HOST_SCALE} />
        </BesidePython>
      </div>
      <RightOnes {...{ stage, reveal }} />
      <p className="max-w-prose">{explanation}</p>
    </>
  );
}
