// The solution of a case on a phone: what was right, what this student said, and what the numbers show.

"use client";

import { useTranslations } from "next-intl";
import type { BugReveal, BugStage, LineOption } from "../../../lib/questions/bug/bug";
import { stepOf } from "../../../lib/questions/bug/bug-options";
import { EvidenceColumns } from "./evidence/evidence-table";
import { LoopListing } from "./evidence/loop-listing";
import { useEvidenceText } from "./evidence/use-evidence-text";
import { useOptionText } from "./evidence/use-option-text";

interface BugWhyProps {
  stage: BugStage;
  reveal: BugReveal;
  answer: string | null;
}

export function BugWhy({ stage, reveal: { right }, answer }: BugWhyProps) {
  const t = useTranslations("play");
  const text = useOptionText();
  const evidenceText = useEvidenceText();
  const { asks, evidence } = stage;
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card border border-line bg-surface p-4 shadow-card">
      <p className={`font-bold text-lg leading-tight ${asks === "line" ? "font-mono" : ""}`}>
        <span aria-hidden="true">✓ </span>
        {text(stage, right)}
      </p>
      {answer !== null && answer !== right && (
        <p className="text-ink-soft">{t("youSaid", { answer: text(stage, answer) })}</p>
      )}
      {asks === "line" ? (
        <LoopListing of={evidence.of} filled={right as LineOption} className="text-sm" />
      ) : (
        <EvidenceColumns stage={stage} parting={asks === "when" ? stepOf(right) : null} className="text-sm" />
      )}
      <p>{evidenceText(asks, evidence)}</p>
    </section>
  );
}
