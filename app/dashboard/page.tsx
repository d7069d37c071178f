// A teacher's desk: start a class, go back to one that runs, prepare quizzes, look at past classes.

import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { pageAt } from "../../lib/page";
import { readRun } from "../../lib/training/linked-run";
import { requireHost } from "../../server/auth/require-host";
import { database } from "../../server/store/database";
import { oneByOne } from "../../server/store/one-by-one";
import { drawSketches, readSketches } from "../../server/store/quiz-sketches";
import { listQuizzes } from "../../server/store/quizzes";
import { countSessions, lastTaught, lastTopic, listSessions } from "../../server/store/results";
import { TeacherHeader } from "../(account)/teacher-header";
import { builtInQuizzes } from "../quizzes/built-in";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PastClasses, RunningClasses } from "./class-list";
import { type ListName, ON_A_PAGE } from "./desk-pages";
import { isNewHere, quizChoices } from "./quiz-choice";
import { QuizList } from "./quiz-list";
import { sketchesFor } from "./quiz-sketches";
import { SentRun } from "./sent-run";
import { StartCard } from "./start-card";
import { withRun } from "./with-run";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dashboard");
  return { title: t("title") };
}

/** Set by an action that found no room. */
const fullOf = z.enum(["too-many-quizzes", "too-many-classes", "nothing-kept"]);

export default async function DashboardPage({ searchParams }: PageProps<"/dashboard">) {
  const { full: wantedFull, ...wanted } = await searchParams;
  const { run } = wanted;
  const host = await requireHost(typeof run === "string" ? withRun("/dashboard", run) : undefined);
  const t = await getTranslations("dashboard");
  const full = fullOf.safeParse(wantedFull).data;
  const last = await lastTopic(database(), host.id);
  // Once a process the course is put together, a chapter at a time, and the lesson made of them last.
  await oneByOne(builtInQuizzes.toReversed(), ({ items }) => items());
  const choices = quizChoices(await listQuizzes(database(), host.id), last, await getLocale());
  const counts = { ...(await countSessions(database(), host.id)), quizzes: choices.length };
  const pageOf = (list: ListName) => pageAt(counts[list], ON_A_PAGE[list], wanted[list]);
  const at = { running: pageOf("running"), quizzes: pageOf("quizzes"), past: pageOf("past") };
  const isNew = isNewHere(choices, last);
  const read = (ids: readonly string[]) => readSketches(database(), host.id, ids);
  const classesOn = ({ from, size: atMost }: typeof at.past, running: boolean) =>
    listSessions(database(), host.id, { running, from, atMost });
  return (
    <>
      <TeacherHeader name={host.name} />
      <main id="main" className="mx-auto grid w-full max-w-6xl gap-10 px-4 pt-4 pb-16 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <h1 className="min-w-0 break-words font-bold text-2xl">
            {t(isNew ? "welcome" : "hello", { name: host.name })}
          </h1>
          <LinkButton href="/account" size="sm">
            {t("account")}
          </LinkButton>
        </div>
        {full && <Notice tone="trouble">{t(full)}</Notice>}
        {run !== undefined && <SentRun config={readRun(run)} />}
        <StartCard choices={choices} isNew={isNew} run={run} />
        <RunningClasses classes={await classesOn(at.running, true)} at={at.running} wanted={wanted} />
        <QuizList
          quizzes={choices}
          taughtLast={({ id, fullTitle: title }) => lastTaught(database(), host.id, { id, title })}
          sketchesFor={(listed) => sketchesFor(listed, { read, draw: drawSketches })}
          at={at.quizzes}
          wanted={wanted}
        />
        <PastClasses classes={await classesOn(at.past, false)} at={at.past} wanted={wanted} />
      </main>
    </>
  );
}
