// What classmates wrote for their answers, one for each, as the host has picked it.

import { useTranslations } from "next-intl";
import type { Reason } from "../../../lib/session/reasons";

interface ShownReasonsProps {
  reasons: readonly Reason[];
  /** An answer as its kind says it. */
  say: (answer: string) => string;
  /** The grid's columns, and the type size. */
  className?: string;
}

export function ShownReasons({ reasons, say, className = "" }: ShownReasonsProps) {
  const t = useTranslations("live.reasons");
  return (
    <section aria-label={t("title")}>
      <ul className={`grid gap-[0.6em] ${className}`}>
        {reasons.map(({ answer, text }) => (
          <li
            key={answer}
            className="wrap-anywhere min-w-0 border-line-strong border-l-4 pl-[0.6em] leading-snug"
          >
            <span className="font-bold">{t("says", { answer: say(answer) })}</span> {t("quoted", { text })}
          </li>
        ))}
      </ul>
    </section>
  );
}
