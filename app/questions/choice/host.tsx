// A choice question for the teacher: its options as it comes up and while the class answers, and what was right.

"use client";

import type { ComponentProps } from "react";
import { LinesAsking, LinesPreview, LinesRevealed } from "../lines/on-host";
import type { HostSurface, PreviewProps, StageAsking } from "../surfaces";
import { OptionBars } from "./option-bars";
import { deskColumns } from "./pictures/columns";
import { RightOnes } from "./right-ones";
import { usePrompt } from "./use-prompt";

export const After = null;

export function Preview({ stage, reveal, explanation }: PreviewProps<"choice">) {
  const asked = (
    <OptionBars stage={stage} summary={null} reveal={null} className={deskColumns(stage.options)} />
  );
  const right = <RightOnes {...{ stage, reveal }} />;
  if (stage.asks !== "poll") return <LinesPreview {...{ asked, explanation }} answer={right} />;
  return (
    <>
      {asked}
      {right}
    </>
  );
}

export function Asking({ stage, summary, before }: StageAsking<"choice">) {
  return (
    <LinesAsking>
      <OptionBars {...{ stage, summary, before }} reveal={null} className={deskColumns(stage.options)} />
    </LinesAsking>
  );
}

type RevealedProps = ComponentProps<HostSurface<"choice">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  return (
    <LinesRevealed {...{ heading, explanation }} prompt={usePrompt(stage)}>
      <OptionBars
        {...{ stage, reveal, summary, before }}
        className={`lg:text-xl ${deskColumns(stage.options)}`}
      />
      {stage.asks === "poll" && <RightOnes {...{ stage, reveal }} />}
    </LinesRevealed>
  );
}
