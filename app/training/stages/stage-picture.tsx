// What happens at this stage, in one sentence and one picture of its own.

"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatNumber } from "../../../lib/expression/format-number";
import { REDUCTIONS } from "../../../lib/micrograd/loss";
import { lossText } from "../losses/loss-text";
import { useLossName } from "../losses/use-loss-name";
import { usePicture, useRun } from "../picture/run-on-show";
import type { RunPicture } from "../picture/run-picture";
import { BlamedWeights } from "./blamed-weights";
import { Knobs } from "./knobs";
import { MissBars } from "./miss-bars";
import { RestFacts, SampleFlow } from "./sample-flow";

export function StagePicture() {
  const t = useTranslations("training");
  const run = useRun();
  const picture = usePicture();
  const { stage, step } = run.training;
  const { ofStep, ofAll } = useLossName();
  switch (stage) {
    case null:
      return (
        <Framed caption={t("rest", { step })}>
          <RestFacts />
        </Framed>
      );
    case "forward":
      return (
        <Framed
          caption={t("caption.forward", {
            sample: picture.sample + 1,
            score: formatNumber(Number((picture.scores[picture.sample] as number).toFixed(2))),
            label: (picture.samples[picture.sample]?.label as number) > 0 ? "+1" : "−1",
          })}
        >
          <SampleFlow />
        </Framed>
      );
    case "loss":
      return (
        <Framed caption={t("caption.loss")}>
          <MissBars isMean={REDUCTIONS[run.config.loss] === "mean"} />
        </Framed>
      );
    case "backward":
      return (
        <Framed
          caption={t("caption.backward", {
            sample: picture.sample + 1,
            isNone: String(blameless(picture)),
          })}
        >
          <BlamedWeights />
        </Framed>
      );
    case "update":
      return (
        <Framed
          caption={t(run.config.votes ? "caption.updateByVotes" : "caption.update", {
            loss: lossText(picture.lossOverAll),
            of: ofAll,
            over: ofStep === ofAll ? "all" : "batch",
          })}
        >
          <Knobs before={run.before} parameters={run.parameters} widths={picture.widths} />
        </Framed>
      );
  }
}

function Framed({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <div className="flex h-full min-h-0 flex-col gap-2">
      <p role="status" className="font-semibold text-base leading-snug">
        {caption}
      </p>
      <div className="min-h-0 grow">{children}</div>
    </div>
  );
}

/** Nothing is handed back for the sample on show: it misses nothing, or has no part in this step. */
const blameless = ({ blame }: RunPicture) => blame.at(-1)?.every((each) => each === 0) ?? false;
