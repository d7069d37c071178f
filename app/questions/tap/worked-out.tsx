// The right answer, worked out while the teacher types.

"use client";

import { useTranslations } from "next-intl";
import { type TapQuestion, tap } from "../../../lib/questions/tap/tap";
import { AnswerCard } from "../editing/answer-card";
import { RightOnes } from "./right-ones";
import { explanation } from "./words";

export function WorkedOut({ question }: { question: TapQuestion }) {
  const t = useTranslations("questions.tap");
  const [stage, reveal] = [tap.stage(question), tap.reveal(question)];
  return (
    <AnswerCard>
      <RightOnes {...{ stage, reveal }} />
      <p>{explanation(stage, reveal, t)}</p>
    </AnswerCard>
  );
}
