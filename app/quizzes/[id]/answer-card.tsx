// The right answer, worked out while the teacher types, with the numbers it comes from.

"use client";

import { useTranslations } from "next-intl";
import { type BlameQuestion, blame } from "../../../lib/questions/blame";
import { nodeName } from "../../graph/node-name";
import { productText, signed, signLooks, sumText } from "../../graph/sign-look";
import { targetName } from "../target-name";

const sentences = { "+": "goesUp", "0": "staysSame", "-": "goesDown" } as const;

export function AnswerCard({ question }: { question: BlameQuestion }) {
  const t = useTranslations("editor");
  const { sign, gradient, chain } = blame.reveal(question);
  const { nodes } = blame.stage(question);
  const look = signLooks[sign];
  return (
    <section
      aria-labelledby="answer"
      className={`flex items-start gap-4 rounded-control border-2 p-4 ${look.soft}`}
    >
      <span
        aria-hidden="true"
        className={`grid size-14 shrink-0 place-items-center rounded-control font-bold text-2xl ${look.fill} ${look.onFill}`}
      >
        {look.glyph}
      </span>
      <div className="min-w-0 text-ink">
        <h3 id="answer" className="font-semibold text-sm">
          {t("answer")}
        </h3>
        <p>{t(sentences[sign], { name: targetName(question.target), gradient: signed(gradient) })}</p>
        {chain.length > 0 && (
          <ul className="mt-1 text-ink-soft text-sm">
            {chain.map((link) => (
              <li key={`${link.from} ${link.slot}`}>
                {t("through", { name: nodeName(nodes, link.from), product: productText(link) })}
              </li>
            ))}
            {chain.length > 1 && (
              <li>{t("together", { sum: sumText(chain.map(({ passed }) => passed)) })}</li>
            )}
          </ul>
        )}
      </div>
    </section>
  );
}
