// The solution of a case on the big screen: what the numbers show, where to see it, and how the class had voted.

"use client";

import { useLocale } from "next-intl";
import type { BugStage, BugReveal as Reveal } from "../../../lib/questions/bug/bug";
import { textIn } from "../../../lib/questions/text-in";
import type { Tally } from "../../../lib/session/views";
import { BugVotes } from "./bug-votes";
import { BugEvidence } from "./evidence/bug-evidence";
import { useEvidenceText } from "./evidence/use-evidence-text";

interface BugRevealProps {
  stage: BugStage;
  reveal: Reveal;
  tally: Tally | null;
}

export function BugReveal({ stage, reveal, tally }: BugRevealProps) {
  const locale = useLocale();
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
        <p className="mx-auto max-w-[66rem] text-center text-base">{textIn(locale, reveal.explanation)}</p>
        <BugVotes
          stage={stage}
          votes={tally?.votes ?? null}
          before={tally?.votesBefore}
          right={reveal.right}
          className="text-base"
        />
      </div>
    </>
  );
}
