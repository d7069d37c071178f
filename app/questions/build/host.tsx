// A build question for the teacher: as it comes up, while the class builds, and the wall, of which one can be held up.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { HOST_PLACE, HOST_SCALE } from "../../graph/graph-scale";
import { Button } from "../../ui/button";
import { Phrase } from "../../ui/phrase";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { HeldUp } from "./held-up";
import { Plan } from "./plan";
import { givenText, writtenBuilt } from "./told";
import { useHold } from "./use-hold";
import { usePrompt } from "./use-prompt";
import { Wall } from "./wall";
import { WhatCame } from "./what-came";

export const After = null;

export function Preview({ stage: { task }, reveal, explanation }: PreviewProps<"build">) {
  const t = useTranslations("questions.build");
  const tHost = useTranslations("host");
  return (
    <>
      <p className="max-w-prose">{givenText(task, t)}</p>
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
        <p className="font-bold">
          {t("ways", { count: reveal.ways, example: writtenBuilt(task, reveal.example) })}
        </p>
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"build">) {
  const t = useTranslations("questions.build");
  return (
    <div className="grid grow content-center justify-items-center gap-6">
      {!summary && <Plan task={stage.task} className="text-3xl sm:text-5xl" />}
      <p className="max-w-prose text-center text-lg">{givenText(stage.task, t)}</p>
      {summary && <WhatCame {...{ summary, before }} />}
    </div>
  );
}

type RevealedProps = ComponentProps<HostSurface<"build">["Revealed"]>;

export function Revealed({ stage, summary, before, explanation, heading }: RevealedProps) {
  const t = useTranslations("questions.build");
  const { held, onHold } = useHold();
  const { task } = stage;
  const built = summary?.wall[held ?? -1];
  return (
    <>
      <div>
        {heading}
        <h2 className="font-bold text-xl">
          <Phrase>{usePrompt(stage)}</Phrase>
        </h2>
      </div>
      {summary && <WhatCame {...{ summary, before }} />}
      {built && (
        <>
          <HeldUp {...{ task, built }} scale={HOST_SCALE} className={HOST_PLACE} />
          <Button className="justify-self-center" onClick={() => onHold(null)}>
            {t("putDown")}
          </Button>
        </>
      )}
      {summary && summary.answered > 0 && (
        <>
          <p className="text-ink-soft">{t("holdUp")}</p>
          <Wall {...{ task, summary }} hold={{ held, onHold }} />
        </>
      )}
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
