// What a teacher can do from the dashboard: start a class; make, copy and delete quizzes; delete past classes.

"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { locales } from "../../lib/locales";
import { MAX_TITLE_LENGTH, type QuizDraft } from "../../lib/questions/draft";
import type { LocalizedText } from "../../lib/questions/localized-text";
import { textIn } from "../../lib/questions/text-in";
import type { Result } from "../../lib/result";
import { rowId } from "../../lib/row-id";
import type { Settings } from "../../lib/session/state";
import { requireHost } from "../../server/auth/require-host";
import { joinAddresses } from "../../server/settings/join-address";
import { lastChosenAddress } from "../../server/store/chosen-address";
import { database } from "../../server/store/database";
import { othersTurn } from "../../server/store/one-by-one";
import { finishedItems } from "../../server/store/quiz-counts";
import * as quizzes from "../../server/store/quizzes";
import * as results from "../../server/store/results";
import { openClass } from "../../server/store/sessions";
import { formTexts } from "../form-texts";
import { builtInQuiz } from "../quizzes/built-in";
import { withRun } from "./with-run";

/** Opens the class with the quiz as it is now; one that is not ready leads to its editor, which shows why. */
export async function startClass(sent: unknown) {
  const { quiz: asked, run } = formTexts(sent);
  const id = idOrBack(asked);
  const host = await requireHost();
  const quiz = await findQuiz(host.id, id);
  const items = (await finishedItems(quiz?.items ?? [])).filter((item) => item !== null);
  if (!quiz || items.length === 0 || items.length < quiz.items.length) redirect(`/quizzes/${id}`);
  const title = await titleOf(quiz);
  const started = await openClass(database(), {
    ownerId: host.id,
    title,
    quizId: id,
    items,
    settings: await asBefore(host.id),
  });
  if (!started.ok) redirect(`/dashboard?full=${started.refusal}`);
  redirect(withRun(`/host/${started.value.code}`, run));
}

/** Students join where they did last time, if that still leads here. */
async function asBefore(ownerId: string): Promise<Partial<Settings>> {
  const joinAddress = await lastChosenAddress(database(), ownerId);
  if (!joinAddress || !joinAddresses(await headers(), undefined).includes(joinAddress)) return {};
  return { joinAddress };
}

export async function createQuiz() {
  const host = await requireHost();
  leadTo(await quizzes.createQuiz(database(), host.id, { title: {}, items: [] }));
}

export async function duplicateQuiz(sent: unknown) {
  const original = idOrBack(formTexts(sent).quiz);
  const host = await requireHost();
  const quiz = await findQuiz(host.id, original);
  if (!quiz) redirect("/dashboard");
  const { items } = quiz;
  leadTo(await quizzes.createQuiz(database(), host.id, { title: await copyTitle(quiz), items }));
}

function leadTo(made: Result<string, "too-many-quizzes">): never {
  redirect(made.ok ? `/quizzes/${made.value}` : `/dashboard?full=${made.refusal}`);
}

export async function deleteQuiz(sent: unknown) {
  const id = idOrBack(sent);
  const host = await requireHost();
  await quizzes.deleteQuiz(database(), host.id, id);
  revalidatePath("/dashboard");
}

export async function deleteSession(sent: unknown) {
  const id = idOrBack(sent);
  const host = await requireHost();
  await results.deleteSession(database(), host.id, id);
  redirect("/dashboard");
}

/** What is no id is nobody's: it leads back, as the id of a quiz that is gone. */
function idOrBack(sent: unknown): string {
  const id = rowId.safeParse(sent);
  return id.success ? id.data : redirect("/dashboard");
}

async function findQuiz(ownerId: string, id: string): Promise<QuizDraft | null> {
  const builtIn = builtInQuiz(id);
  return builtIn
    ? { title: builtIn.title, items: await builtIn.itemsFor(Date.now(), othersTurn) }
    : quizzes.readQuiz(database(), ownerId, id);
}

/** A class needs a name even where its quiz has none. */
async function titleOf({ title }: QuizDraft): Promise<LocalizedText> {
  const locale = await getLocale();
  if (textIn(locale, title)) return title;
  const t = await getTranslations("dashboard");
  return { [locale]: t("untitled") };
}

async function copyTitle(quiz: QuizDraft): Promise<LocalizedText> {
  const title = await titleOf(quiz);
  const copies = locales
    .filter((locale) => title[locale])
    .map(async (locale) => {
      const t = await getTranslations({ locale, namespace: "dashboard" });
      return [locale, t("copyOf", { title: title[locale] ?? "" }).slice(0, MAX_TITLE_LENGTH)];
    });
  return Object.fromEntries(await Promise.all(copies));
}
