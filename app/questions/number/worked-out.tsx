// The right answer, worked out while the teacher types, with what it comes from and how near one has to be.

"use client";

import { useTranslations } from "next-intl";
import { type NumberQuestion, number } from "../../../lib/questions/number/number";
import { AnswerCard } from "../editing/answer-card";
import { ChainLines } from "../editing/chain-lines";
import { chainOf, madeText, numberText, targetOf, verdictWords } from "./told";
import { Within } from "./within";

export function WorkedOut({ question }: { question: NumberQuestion }) {
  const t = useTranslations("questions.number");
  const stage = number.stage(question);
  const reveal = number.reveal(question);
  const verdict = { name: targetOf(stage), value: numberText(stage, reveal.right) };
  return (
    <AnswerCard>
      <p className="font-bold text-lg">{t(verdictWords[question.asks], verdict)}</p>
      {question.asks === "value" ? (
        <p className="text-ink-soft text-sm">{madeText(stage, reveal)}</p>
      ) : (
        <ChainLines nodes={stage.nodes} chain={chainOf(stage, reveal)} />
      )}
      <Within {...{ stage, reveal }} />
    </AnswerCard>
  );
}
