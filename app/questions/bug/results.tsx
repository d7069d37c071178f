// A case on the results page: how the class chose among the answers, and what the numbers show.

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { ResultsSurface } from "../surfaces";
import { BugVotes } from "./bug-votes";
import { aboutOf } from "./evidence/evidence-words";
import { useEvidenceText } from "./evidence/use-evidence-text";

export function Votes({ stage, reveal, summary }: ComponentProps<ResultsSurface<"bug">["Votes"]>) {
  return <BugVotes {...{ stage, reveal, summary }} className="text-sm" />;
}

export function Details({ stage: { asks, evidence } }: ComponentProps<ResultsSurface<"bug">["Details"]>) {
  const t = useTranslations("questions.bug");
  const evidenceText = useEvidenceText();
  return (
    <>
      <p className="mt-2 font-semibold">{t(`about.${aboutOf(evidence)}`)}</p>
      <p>{evidenceText(asks, evidence)}</p>
    </>
  );
}
