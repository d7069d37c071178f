// What a class wrote for its answers to one question, answer by answer and without names; folded away.

import { useTranslations } from "next-intl";
import type { WrittenReasons } from "../../../lib/session/reasons";

interface RoundReasonsProps {
  reasons: readonly WrittenReasons[];
  /** An answer as its kind says it. */
  say: (answer: string) => string;
}

export function RoundReasons({ reasons: all, say }: RoundReasonsProps) {
  const t = useTranslations("results.reasons");
  const count = all.reduce((sum, group) => sum + group.count, 0);
  return (
    <details className="text-sm">
      <summary className="min-h-8 font-semibold">{t("title", { count })}</summary>
      <dl className="grid grid-cols-[minmax(0,1fr)] gap-1">
        {all.map(({ answer, count, reasons }) => (
          <div key={answer}>
            <dt className="mt-1 font-semibold">{say(answer)}</dt>
            {reasons.map(({ id, text }) => (
              <dd key={id} className="wrap-anywhere pl-4">
                {text}
              </dd>
            ))}
            {count > reasons.length && (
              <dd className="pl-4 text-ink-soft">{t("more", { count: count - reasons.length })}</dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
