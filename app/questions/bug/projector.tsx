// A case on the big screen: the evidence and what can be answered; then what the numbers show, and how the class had voted.

"use client";

import type { StageAsking, StageRevealed } from "../surfaces";
import { BugVotes } from "./bug-votes";
import { BugEvidence } from "./evidence/bug-evidence";
import { useEvidenceText } from "./evidence/use-evidence-text";

export const hintPicture = null;

export function Asking({ stage, summary, before }: StageAsking<"bug">) {
  return (
    <>
      <div className="min-h-0 grow">
        <BugEvidence stage={stage} reveal={null} className={stage.asks === "why" ? "text-lg" : "text-xl"} />
      </div>
      <div className="shrink-0">
        {/* Lines of code and reasons take more room than steps do. */}
        <BugVotes
          {...{ stage, summary, before }}
          reveal={null}
          className={stage.asks === "when" ? "text-lg" : "text-base"}
        />
      </div>
    </>
  );
}

export function Revealed({ stage, reveal, summary, before, explanation }: StageRevealed<"bug">) {
  const evidenceText = useEvidenceText();
  return (
    <>
      <p
        role="status"
        className="mx-auto grid min-h-16 max-w-[68rem] shrink-0 content-center text-balance text-center font-bold text-lg"
      >
        {evidenceText(stage.asks, stage.evidence)}
      </p>
      <div className="min-h-0 grow">
        <BugEvidence stage={stage} reveal={reveal} className="text-lg" />
      </div>
      <div className="grid shrink-0 gap-3 pt-3">
        <p className="mx-auto max-w-[66rem] text-center text-base">{explanation}</p>
        <BugVotes {...{ stage, summary, before, reveal }} />
      </div>
    </>
  );
}
