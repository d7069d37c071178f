// The solution of a case on a phone: what was right, what this student said, and what the numbers show.

"use client";

import { useTranslations } from "next-intl";
import { type LineOption, stepOf } from "../../../lib/questions/bug/bug-options";
import { ToldCard } from "../../live/told-card";
import type { PhoneRevealed } from "../surfaces";
import { EvidenceColumns } from "./evidence/evidence-table";
import { LoopListing } from "./evidence/loop-listing";
import { useEvidenceText } from "./evidence/use-evidence-text";
import { useOptionText } from "./evidence/use-option-text";

export function BugWhy({ stage, reveal: { right }, said }: PhoneRevealed<"bug">) {
  const t = useTranslations("play");
  const text = useOptionText();
  const evidenceText = useEvidenceText();
  const { asks, evidence } = stage;
  const answer = said[0] ?? null;
  return (
    <ToldCard>
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
    </ToldCard>
  );
}
