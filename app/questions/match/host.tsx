// A match question for the teacher: its lines as they come up, what the class put beside each, and the right pairs.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Phrase } from "../../ui/phrase";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { PairTable } from "./pair-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"match">) {
  const t = useTranslations("host");
  return (
    <>
      <PairTable stage={stage} summary={null} reveal={null} />
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        <PairTable stage={stage} summary={null} reveal={reveal} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary }: StageAsking<"match">) {
  return <PairTable {...{ stage, summary }} reveal={null} />;
}

type RevealedProps = ComponentProps<HostSurface<"match">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <>
      <div>
        {heading}
        <h2 className="font-bold text-xl">
          <Phrase>{usePrompt(stage)}</Phrase>
        </h2>
      </div>
      <PairTable {...{ stage, summary, reveal }} />
      <WhatCame {...{ stage, summary, before }} />
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
