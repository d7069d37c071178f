// An order question for the teacher: its lines as they come up, what the class did with them, and the right order.

"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Phrase } from "../../ui/phrase";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { MaySwap } from "./may-swap";
import { OrderTable } from "./order-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"order">) {
  const t = useTranslations("host");
  return (
    <>
      <OrderTable stage={stage} summary={null} reveal={null} />
      <details className="group">
        <summary className="min-h-11 content-center font-semibold">{t("showAnswer")}</summary>
        <OrderTable stage={stage} summary={null} reveal={reveal} />
        <MaySwap reveal={reveal} />
        <p className="mt-1 max-w-prose">{explanation}</p>
      </details>
    </>
  );
}

export function Asking({ stage, summary }: StageAsking<"order">) {
  return <OrderTable {...{ stage, summary }} reveal={null} />;
}

type RevealedProps = ComponentProps<HostSurface<"order">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <>
      <div>
        {heading}
        <h2 className="font-bold text-xl">
          <Phrase>{usePrompt(stage)}</Phrase>
        </h2>
      </div>
      <OrderTable {...{ stage, summary, reveal }} />
      <WhatCame {...{ summary, before }} />
      <MaySwap reveal={reveal} />
      <p className="max-w-prose empty:hidden">{explanation}</p>
    </>
  );
}
