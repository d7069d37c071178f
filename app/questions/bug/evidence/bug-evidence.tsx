// A case as the class sees it: the two runs side by side on one scale, with their numbers, or with the code and its gap.

"use client";

import { useTranslations } from "next-intl";
import type { BugReveal, BugStage } from "../../../../lib/questions/bug/bug";
import { type LineOption, stepOf } from "../../../../lib/questions/bug/bug-options";
import { EvidenceCharts } from "./evidence-chart";
import { EvidenceTable } from "./evidence-table";
import { aboutOf } from "./evidence-words";
import { LoopListing } from "./loop-listing";

interface BugEvidenceProps {
  stage: BugStage;
  /** Null until the round is revealed. */
  reveal: BugReveal | null;
  /** Type size of the numbers and of the code. */
  className?: string;
}

export function BugEvidence({ stage, reveal, className }: BugEvidenceProps) {
  const t = useTranslations("questions.bug");
  const { asks, evidence } = stage;
  const parting = asks === "when" && reveal ? stepOf(reveal.right) : null;
  const charts = (
    <EvidenceCharts
      evidence={evidence}
      parting={parting}
      className="grid min-h-24 grow basis-0 max-lg:basis-48"
    />
  );
  return (
    <div className="flex h-full min-h-0 flex-col gap-2 pb-3">
      {!reveal && <p className="text-center text-base text-ink-soft">{t(`about.${aboutOf(evidence)}`)}</p>}
      {asks === "line" ? (
        <div className="flex min-h-0 grow items-stretch gap-6 max-lg:flex-col">
          <div className="grid shrink-0 content-center">
            <LoopListing
              of={evidence.of}
              filled={reveal ? (reveal.right as LineOption) : null}
              className={className}
            />
          </div>
          {charts}
        </div>
      ) : (
        <>
          {charts}
          <EvidenceTable stage={stage} parting={parting} className={className} />
        </>
      )}
    </div>
  );
}
