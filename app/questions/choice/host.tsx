// A choice question for the teacher: its options as it comes up and while the class answers, and what was right.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { OptionBars } from "./option-bars";
import { RightOnes } from "./right-ones";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"choice">) {
  const tHost = useTranslations("host");
  const t = useTranslations("questions.choice");
  return (
    <>
      <OptionBars stage={stage} summary={null} reveal={null} />
      {stage.asks === "poll" ? (
        <p className="text-ink-soft">{t("noneIsRight")}</p>
      ) : (
        <details className="group">
          <summary className="min-h-11 content-center font-semibold">{tHost("showAnswer")}</summary>
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
        <div className="font-bold text-lg" role="status">
          <RightOnes {...{ stage, reveal }} />
        </div>
      </div>
      <OptionBars {...{ stage, reveal, summary, before }} />
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
