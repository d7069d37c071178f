// A teacher's desk: start a class, go back to one that runs, prepare quizzes, look at past classes.

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { requireHost } from "../../server/auth/require-host";
import { database } from "../../server/store/database";
import { listQuizzes } from "../../server/store/quizzes";
import { listSessions } from "../../server/store/results";
import { TeacherHeader } from "../(account)/teacher-header";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PastClasses, RunningClasses } from "./class-list";
import { quizChoices } from "./quiz-choice";
import { QuizList } from "./quiz-list";
import { StartCard } from "./start-card";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** Set by an action that found no room. */
const fullOf = z.enum(["too-many-quizzes", "too-many-classes"]);

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const host = await requireHost();
  const t = await getTranslations("dashboard");
  const [quizzes, classes] = await Promise.all([
    listQuizzes(database(), host.id),
    listSessions(database(), host.id),
  ]);
  const { full: wantedFull, past } = await searchParams;
  const full = fullOf.safeParse(wantedFull).data;
  const choices = quizChoices(quizzes, classes[0]?.title, await getLocale());
  return (
    <>
      <TeacherHeader name={host.name} />
      <main id="main" className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h1 className="min-w-0 break-words font-bold text-2xl">{t("hello", { name: host.name })}</h1>
          <LinkButton href="/account" size="sm">
            {t("account")}
          </LinkButton>
        </div>
        {full && <Notice tone="trouble">{t(full)}</Notice>}
        <StartCard choices={choices} />
        <RunningClasses classes={classes.filter(({ code }) => code !== null)} />
        <QuizList quizzes={choices} />
        <PastClasses classes={classes.filter(({ code }) => code === null)} wanted={past} />
      </main>
    </>
  );
}
