// What is right, worked out while the teacher types.

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export function AnswerCard({ children }: { children: ReactNode }) {
  const t = useTranslations("editor");
  return (
    <section
      aria-labelledby="answer"
      className="grid content-start gap-1 rounded-control border-2 border-accent-deep bg-accent-soft p-4"
    >
      <h3 id="answer" className="font-semibold text-sm">
        {t("answer")}
      </h3>
      {children}
    </section>
  );
}
