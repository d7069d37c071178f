// The editor of one of the teacher's own quizzes.

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requireHost } from "../../../server/auth/require-host";
import { database } from "../../../server/store/database";
import { finishedItems } from "../../../server/store/quiz-counts";
import { readQuiz } from "../../../server/store/quizzes";
import { TeacherHeader } from "../../(account)/teacher-header";
import { ClientMessages } from "../../i18n/client-messages";
import { QuizEditor } from "./quiz-editor";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("editor");
  return { title: t("pageTitle") };
}

export default async function QuizPage({ params }: PageProps<"/quizzes/[id]">) {
  const { id } = await params;
  const host = await requireHost(`/quizzes/${encodeURIComponent(id)}`);
  const quiz = await readQuiz(database(), host.id, id);
  if (!quiz) notFound();
  const ready = (await finishedItems(quiz.items)).map((item) => item !== null);
  return (
    <ClientMessages areas={["editor", "slides", "graph", "live"]}>
      <TeacherHeader name={host.name} />
      <QuizEditor quiz={quiz} ready={ready} />
    </ClientMessages>
  );
}
