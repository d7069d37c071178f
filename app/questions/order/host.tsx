// An order question for the teacher: its lines as they come up, what the class did with them, and the right order.

"use client";

import type { ComponentProps } from "react";
import { LinesAsking, LinesPreview, LinesRevealed } from "../lines/on-host";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { MaySwap } from "./may-swap";
import { OrderTable } from "./order-table";
import { usePrompt } from "./use-prompt";
import { WhatCame } from "./what-came";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"order">) {
  return (
    <LinesPreview
      explanation={explanation}
      asked={<OrderTable stage={stage} summary={null} reveal={null} />}
      answer={
        <>
          <OrderTable stage={stage} summary={null} reveal={reveal} />
          <MaySwap reveal={reveal} />
        </>
      }
    />
  );
}

export function Asking({ stage, summary }: StageAsking<"order">) {
  return (
    <LinesAsking>
      <OrderTable {...{ stage, summary }} reveal={null} />
    </LinesAsking>
  );
}

type RevealedProps = ComponentProps<HostSurface<"order">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <LinesRevealed {...{ heading, explanation }} prompt={usePrompt(stage)}>
      <OrderTable {...{ stage, summary, reveal }} className="lg:text-xl" />
      <WhatCame {...{ summary, before }} />
      <MaySwap reveal={reveal} />
    </LinesRevealed>
  );
}
