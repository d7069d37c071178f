// A teacher's quizzes and the built-in ones, with what can be done with each.

import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { onPage, type Page } from "../../lib/page";
import type { ItemSketches as Sketches } from "../../lib/questions/sketched-item";
import type { Taught } from "../../lib/session/results";
import { ConfirmedAction } from "../ui/confirmed-action";
import { LinkButton } from "../ui/link-button";
import { LocalTime } from "../ui/local-time";
import type { Query } from "../ui/page-links";
import { SubmitButton } from "../ui/submit-button";
import { createQuiz, deleteQuiz, duplicateQuiz } from "./actions";
import { DeskPages } from "./desk-pages";
import { ItemMarks } from "./item-marks";
import { ItemSketches } from "./item-sketches";
import type { QuizChoice } from "./quiz-choice";

interface QuizListProps {
  /** All of them. */
  quizzes: QuizChoice[];
  taughtLast: (quiz: QuizChoice) => Promise<Taught | null>;
  /** By the id of each that is given. */
  sketchesFor: (quizzes: readonly QuizChoice[]) => Promise<ReadonlyMap<string, Sketches>>;
  at: Page;
  wanted: Query;
}

export async function QuizList({ quizzes, taughtLast, sketchesFor, at, wanted }: QuizListProps) {
  const listed = onPage(quizzes, at);
  const sketches = await sketchesFor(listed);
  const shown: QuizRowProps[] = [];
  for (const quiz of listed)
    shown.push({ quiz, taught: await taughtLast(quiz), sketches: sketches.get(quiz.id) ?? [] });
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
        {shown.map((each) => (
          <QuizRow key={each.quiz.id} {...each} />
        ))}
      </ul>
      <DeskPages list="quizzes" at={at} wanted={wanted} />
    </section>
  );
}

interface QuizRowProps {
  quiz: QuizChoice;
  taught: Taught | null;
  sketches: Sketches;
}

async function QuizRow({ quiz, taught, sketches }: QuizRowProps) {
  const t = await getTranslations("dashboard");
  const { minutes } = quiz;
  const title = quiz.title || t("untitled");
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-card border border-line bg-surface px-5 py-4">
      <div className="min-w-0 grow basis-64">
        <h3 className="font-semibold">
          <Link href={`/quizzes/${quiz.id}`} className="hover:underline hover:underline-offset-4">
            {title}
          </Link>
        </h3>
        <p className="text-ink-soft text-sm">
          {t("contents", { questions: quiz.questions, slides: quiz.slides })}
          {minutes !== null && ` · ${t("takes", { minutes })}`}
          {quiz.isBuiltIn && ` · ${t("builtIn")}`}
          {quiz.unfinished > 0 && ` · ▲ ${t("unfinished", { count: quiz.unfinished })}`}
        </p>
        {quiz.goal && <p className="mt-1 max-w-prose text-sm">{quiz.goal}</p>}
        {taught && <LastTaught {...taught} />}
        <ItemSketches sketches={sketches} />
        <ItemMarks kinds={quiz.kinds} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <LinkButton
          href={`/quizzes/${quiz.id}`}
          size="sm"
          aria-label={t(quiz.isBuiltIn ? "lookTitle" : "editTitle", { title })}
        >
          {t(quiz.isBuiltIn ? "look" : "edit")}
        </LinkButton>
        <LinkButton
          href={`/quizzes/${quiz.id}/print`}
          size="sm"
          aria-label={t("paper.printTitle", { title })}
        >
          {t("paper.print")}
        </LinkButton>
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

async function LastTaught({ id, startedAt, right }: Taught) {
  const t = await getTranslations("dashboard");
  const format = await getFormatter();
  return (
    <p className="text-ink-soft text-sm">
      <Link href={`/sessions/${id}`} className="underline underline-offset-4 hover:text-ink">
        {t.rich("lastTaught", { day: () => <LocalTime at={startedAt} dayOnly /> })}
      </Link>
      {right !== null && ` · ${t("right", { share: format.number(right, { style: "percent" }) })}`}
    </p>
  );
}
