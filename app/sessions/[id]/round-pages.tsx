// Which of a class's questions are shown, where it had more than one lesson's.

import { getTranslations } from "next-intl/server";
import type { Page } from "../../../lib/page";
import { hrefWith, PageLinks, type Query } from "../../ui/page-links";

/** As many as the built-in quiz has; each has a drawing, and a column in the register. */
export const QUESTIONS_ON_A_PAGE = 16;

interface RoundPagesProps {
  count: number;
  at: Page;
  wanted: Query;
}

export async function RoundPages({ count, at, wanted }: RoundPagesProps) {
  const t = await getTranslations("results");
  if (at.pages < 2) return null;
  const last = Math.min(count, at.from + at.size);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <p className="text-ink-soft">{t("someQuestions", { first: at.from + 1, last, count })}</p>
      <PageLinks
        at={at}
        label={t("pages.questions")}
        nameOf={(number) => t("pages.questionsOne", { number })}
        hrefOf={(number) => hrefWith(wanted, { questions: number })}
      />
    </div>
  );
}
