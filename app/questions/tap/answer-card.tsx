// The right answer, worked out while the teacher types.

"use client";

import { useTranslations } from "next-intl";
import { type TapQuestion, tap } from "../../../lib/questions/tap/tap";
import { RightOnes } from "./right-ones";
import { explanation } from "./words";

export function AnswerCard({ question }: { question: TapQuestion }) {
  const t = useTranslations("questions.tap");
  const tEditor = useTranslations("editor");
  const [stage, reveal] = [tap.stage(question), tap.reveal(question)];
  return (
    <section
      aria-labelledby="answer"
      className="grid content-start gap-1 rounded-control border-2 border-accent-deep bg-accent-soft p-4"
    >
      <h3 id="answer" className="font-semibold text-sm">
        {tEditor("answer")}
      </h3>
      <RightOnes {...{ stage, reveal }} />
      <p>{explanation(stage, reveal, t)}</p>
    </section>
  );
}
