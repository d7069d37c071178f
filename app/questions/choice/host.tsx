// A choice question for the teacher: its options as it comes up and while the class answers, and what was right.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Phrase } from "../../ui/phrase";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { OptionBars } from "./option-bars";
import { RightOnes } from "./right-ones";
import { usePrompt } from "./use-prompt";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"choice">) {
  const t = useTranslations("host");
  return (
    <>
      <OptionBars stage={stage} summary={null} reveal={null} />
      {stage.asks === "poll" ? (
        <RightOnes {...{ stage, reveal }} />
      ) : (
        <details className="group">
          <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
          <RightOnes {...{ stage, reveal }} />
          <p className="mt-1 max-w-prose">{explanation}</p>
        </details>
      )}
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"choice">) {
  return <OptionBars {...{ stage, summary, before }} reveal={null} />;
}

type RevealedProps = ComponentProps<HostSurface<"choice">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <>
      <div>
        {heading}
        <h2 className="font-bold text-xl">
          <Phrase>{usePrompt(stage)}</Phrase>
        </h2>
      </div>
      <OptionBars {...{ stage, reveal, summary, before }} />
      {stage.asks === "poll" && <RightOnes {...{ stage, reveal }} />}
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
