// The solution of a case on a phone: what was right, what this student said, and what the numbers show.

"use client";

import { useTranslations } from "next-intl";
import type { BugReveal, BugStage, LineOption } from "../../../lib/questions/bug";
import { stepOf } from "../../../lib/questions/step-option";
import { EvidenceColumns } from "../../training/evidence/evidence-table";
import { LoopListing } from "../../training/evidence/loop-listing";
import { useEvidenceText } from "../../training/evidence/use-evidence-text";
import { useOptionText } from "../../training/evidence/use-option-text";

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
