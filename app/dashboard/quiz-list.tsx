// A teacher's quizzes and the built-in ones, with what can be done with each.

import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { onPage, type Page } from "../../lib/page";
import { ConfirmedAction } from "../ui/confirmed-action";
import { LinkButton } from "../ui/link-button";
import type { Query } from "../ui/page-links";
import { SubmitButton } from "../ui/submit-button";
import { createQuiz, deleteQuiz, duplicateQuiz } from "./actions";
import { DeskPages } from "./desk-pages";
import type { QuizChoice } from "./quiz-choice";

interface QuizListProps {
  /** All of them. */
  quizzes: QuizChoice[];
  at: Page;
  wanted: Query;
}

export async function QuizList({ quizzes, at, wanted }: QuizListProps) {
  const t = await getTranslations("dashboard");
  return (
    <section aria-labelledby="quizzes" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="quizzes" className="font-bold text-xl">
          {t("quizzes")}
        </h2>
        <form action={createQuiz}>
          <SubmitButton>
            <span aria-hidden="true">＋</span>
            {t("newQuiz")}
          </SubmitButton>
        </form>
      </div>
      <ul className="grid gap-3">
        {onPage(quizzes, at).map((quiz) => (
          <QuizRow key={quiz.id} quiz={quiz} />
        ))}
      </ul>
      <DeskPages list="quizzes" at={at} wanted={wanted} />
    </section>
  );
}

async function QuizRow({ quiz }: { quiz: QuizChoice }) {
  const t = await getTranslations("dashboard");
  const title = quiz.title || t("untitled");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-line bg-surface px-5 py-4">
      <div className="min-w-0 grow basis-64">
        <h3 className="font-semibold">
          {quiz.isBuiltIn ? (
            title
          ) : (
            <Link href={`/quizzes/${quiz.id}`} className="hover:underline hover:underline-offset-4">
              {title}
            </Link>
          )}
        </h3>
        <p className="text-ink-soft text-sm">
          {t("contents", { questions: quiz.questions, slides: quiz.slides })}
          {quiz.isBuiltIn && ` · ${t("builtIn")}`}
          {quiz.unfinished > 0 && ` · ▲ ${t("unfinished", { count: quiz.unfinished })}`}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {!quiz.isBuiltIn && (
          <LinkButton href={`/quizzes/${quiz.id}`} size="sm" aria-label={t("editTitle", { title })}>
            {t("edit")}
          </LinkButton>
        )}
        <form action={duplicateQuiz}>
          <input type="hidden" name="quiz" value={quiz.id} />
          <SubmitButton size="sm" aria-label={t("duplicateTitle", { title })}>
            {quiz.isBuiltIn ? t("duplicateBuiltIn") : t("duplicate")}
          </SubmitButton>
        </form>
        {!quiz.isBuiltIn && (
          <ConfirmedAction
            label={t("delete")}
            fullLabel={t("deleteTitle", { title })}
            question={t("deleteQuizQuestion", { title })}
            consequence={t("deleteQuizConsequence")}
            confirmLabel={t("deleteQuiz")}
            action={deleteQuiz.bind(null, quiz.id)}
          />
        )}
      </div>
    </li>
  );
}
