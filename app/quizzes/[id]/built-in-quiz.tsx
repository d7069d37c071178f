// A quiz that comes with the product, to look through: what a class can do afterwards, and each item as the class will see it.

import { getLocale, getTranslations } from "next-intl/server";
import { answerSecondsOf } from "../../../lib/questions/item";
import { countItems } from "../../../lib/questions/item-numbers";
import { aboutMinutes } from "../../../lib/questions/lesson-time";
import { textIn } from "../../../lib/questions/text-in";
import { TeacherHeader } from "../../(account)/teacher-header";
import { duplicateQuiz, startClass } from "../../dashboard/actions";
import { ClientMessages } from "../../i18n/client-messages";
import { BackToDashboard } from "../../ui/back-to-dashboard";
import { LinkButton } from "../../ui/link-button";
import { SubmitButton } from "../../ui/submit-button";
import type { BuiltInQuiz } from "../built-in";
import { BuiltInItems } from "./built-in-items";

interface BuiltInQuizPageProps {
  quiz: BuiltInQuiz;
  /** Their name. */
  teacher: string;
}

export async function BuiltInQuizPage({ quiz: { id, title, goal, items }, teacher }: BuiltInQuizPageProps) {
  const t = await getTranslations("dashboard");
  const locale = await getLocale();
  const drafts = items();
  const counts = countItems(drafts);
  const minutes = aboutMinutes({ ...counts, answerSeconds: answerSecondsOf(drafts) });
  return (
    <ClientMessages areas={["editor", "slides", "graph", "live"]}>
      <TeacherHeader name={teacher} />
      <main id="main" className="mx-auto grid w-full max-w-4xl gap-6 px-4 pt-2 pb-16 sm:px-6">
        <div>
          <BackToDashboard />
          <h1 className="mt-1 font-bold text-2xl">{textIn(locale, title)}</h1>
          <p className="text-ink-soft text-sm">
            {t("contents", counts)}
            {minutes !== null && ` · ${t("takes", { minutes })}`}
          </p>
          <p className="mt-2 max-w-prose">{textIn(locale, goal)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <form action={startClass}>
            <input type="hidden" name="quiz" value={id} />
            <SubmitButton tone="primary">{t("start")}</SubmitButton>
          </form>
          <LinkButton href={`/quizzes/${id}/print`}>{t("paper.print")}</LinkButton>
          <form action={duplicateQuiz}>
            <input type="hidden" name="quiz" value={id} />
            <SubmitButton>{t("duplicateBuiltIn")}</SubmitButton>
          </form>
        </div>
        <p className="text-ink-soft text-sm">{t("lookHow")}</p>
        <BuiltInItems id={id} title={title} drafts={drafts} />
      </main>
    </ClientMessages>
  );
}
