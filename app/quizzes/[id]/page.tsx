// The editor of one of the teacher's own quizzes; one that is built in is looked through.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { textIn } from "../../../lib/questions/text-in";
import { requireHost } from "../../../server/auth/require-host";
import { database } from "../../../server/store/database";
import { finishedItems } from "../../../server/store/quiz-counts";
import { readQuiz } from "../../../server/store/quizzes";
import { TeacherHeader } from "../../(account)/teacher-header";
import { ClientMessages } from "../../i18n/client-messages";
import { builtInQuiz } from "../built-in";
import { BuiltInQuizPage } from "./built-in-quiz";
import { EditorInBrowser } from "./editor-in-browser";

export async function generateMetadata({ params }: PageProps<"/quizzes/[id]">): Promise<Metadata> {
  const builtIn = builtInQuiz((await params).id);
  if (builtIn) return { title: textIn(await getLocale(), builtIn.title) };
  const t = await getTranslations("editor");
  return { title: t("pageTitle") };
}

export default async function QuizPage({ params }: PageProps<"/quizzes/[id]">) {
  const { id } = await params;
  const host = await requireHost(`/quizzes/${encodeURIComponent(id)}`);
  const builtIn = builtInQuiz(id);
  if (builtIn) return <BuiltInQuizPage quiz={builtIn} teacher={host.name} />;
  const quiz = await readQuiz(database(), host.id, id);
  if (!quiz) notFound();
  const ready = (await finishedItems(quiz.items)).map((item) => item !== null);
  return (
    <ClientMessages areas={["editor", "slides", "graph", "live"]}>
      <TeacherHeader name={host.name} />
      <EditorInBrowser quiz={quiz} ready={ready} />
    </ClientMessages>
  );
}
