// The one big thing on the dashboard: choose a quiz, start a class.

import { getTranslations } from "next-intl/server";
import { controlStyle } from "../ui/field";
import { Mark } from "../ui/mark";
import { SubmitButton } from "../ui/submit-button";
import { startClass } from "./actions";
import type { QuizChoice } from "./quiz-choice";

interface StartCardProps {
  choices: QuizChoice[];
  /** Whether this teacher has made and taught nothing yet. */
  isNew: boolean;
  /** The run to go on with, as a link has brought it. */
  run: unknown;
}

export async function StartCard({ choices, isNew, run }: StartCardProps) {
  const t = await getTranslations("dashboard");
  const first = choices.find(isReady);
  return (
    <section
      aria-labelledby="start"
      className="relative overflow-hidden rounded-card border border-line bg-accent-soft p-6 shadow-card sm:p-8"
    >
      <Mark className="absolute -right-6 -bottom-8 hidden size-56 opacity-15 sm:block" />
      <h2 id="start" className="font-bold text-xl">
        {t(isNew ? "firstTitle" : "startTitle")}
      </h2>
      {isNew && <p className="relative mt-2 max-w-2xl">{t("firstText")}</p>}
      <form
        action={startClass}
        className="relative mt-4 flex max-w-3xl flex-col gap-3 sm:flex-row sm:items-end"
      >
        {typeof run === "string" && <input type="hidden" name="run" value={run} />}
        <label htmlFor="quiz" className="grid min-w-0 grow gap-1.5 font-semibold text-sm">
          {t("quiz")}
          <select
            id="quiz"
            name="quiz"
            defaultValue={first?.id}
            className={`${controlStyle} min-h-14 font-normal`}
          >
            {choices.map((quiz) => (
              <option key={quiz.id} value={quiz.id} disabled={!isReady(quiz)}>
                {quiz.title || t("untitled")}
                {" · "}
                {isReady(quiz)
                  ? t("contents", { questions: quiz.questions, slides: quiz.slides })
                  : t("notReady")}
              </option>
            ))}
          </select>
        </label>
        <SubmitButton tone="primary" size="lg" className="shrink-0">
          {t("start")}
        </SubmitButton>
      </form>
    </section>
  );
}

const isReady = ({ questions, slides, unfinished }: QuizChoice) => questions + slides > 0 && unfinished === 0;
