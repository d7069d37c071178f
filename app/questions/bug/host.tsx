// A case for the teacher: the evidence while the class answers, and what it shows with the words to say.

"use client";

import type { ComponentProps } from "react";
import type { HostSurface, StageAsking } from "../surfaces";
import { BugVotes } from "./bug-votes";
import { BugEvidence } from "./evidence/bug-evidence";
import { useEvidenceText } from "./evidence/use-evidence-text";

/** A case is made while a network is in training, and stands in no programme. */
export const Preview = null;
export { CaseActions as After } from "./case-actions";

const VOTES = "text-sm sm:text-base";

export function Asking({ stage, summary, before }: StageAsking<"bug">) {
  return (
    <>
      <div className="min-h-48 grow basis-0 max-lg:basis-auto">
        <BugEvidence stage={stage} reveal={null} />
      </div>
      <BugVotes {...{ stage, summary, before }} reveal={null} className={VOTES} />
    </>
  );
}

type RevealedProps = ComponentProps<HostSurface<"bug">["Revealed"]>;

export function Revealed({ stage, reveal, summary, before, explanation, heading }: RevealedProps) {
  const evidenceText = useEvidenceText();
  return (
    <>
      <div>
        {heading}
        <p className="font-bold text-lg" role="status">
          {evidenceText(stage.asks, stage.evidence)}
        </p>
      </div>
      <div className="min-h-72 grow basis-0 max-lg:basis-auto">
        <BugEvidence stage={stage} reveal={reveal} />
      </div>
      <p className="max-w-prose">{explanation}</p>
      <BugVotes {...{ stage, summary, before, reveal }} className={VOTES} />
    </>
  );
}
