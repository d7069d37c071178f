// Teachers' own quizzes. Every function takes the owner: nobody else's quiz is ever read or changed.

import { type QuizDraft, type QuizSummary, quizDraft, type StoredQuiz } from "../../lib/questions/draft";
import { type ItemDraft, itemKind } from "../../lib/questions/item";
import { MAX_ITEMS } from "../../lib/questions/item-numbers";
import { localizedText } from "../../lib/questions/localized-text";
import { accept, type Result, refuse } from "../../lib/result";
import type { Database } from "./database";
import { ownedBy } from "./owned-by";
import { countOnce, countsOf, type QuizCounts } from "./quiz-counts";

/** Five a week for a school year; the desk offers all of them to a new class. */
export const MAX_QUIZZES = 200;

type SaveRefusal = "quiz-not-found" | "version-conflict";

const inOrder = { orderBy: { position: "asc" }, select: { content: true } } as const;

/** Last edited first. */
export async function listQuizzes(db: Database, ownerId: string): Promise<QuizSummary[]> {
  const rows = await db.prisma.quiz.findMany({
    where: { ownerId },
    orderBy: { updatedAt: "desc" },
    omit: { itemSketches: true },
  });
  const summaries: QuizSummary[] = [];
  for (const row of rows) {
    const counts = knownCounts(row) ?? (await countOnce(db, row));
    summaries.push({
      id: row.id,
      title: readTitle(row.title),
      questions: counts.questionCount,
      slides: counts.slideCount,
      kinds: readKinds(counts.itemKinds),
      unfinished: counts.unfinishedCount,
      answerSeconds: counts.answerSeconds,
    });
  }
  return summaries;
}

function knownCounts({
  questionCount,
  slideCount,
  unfinishedCount,
  answerSeconds,
  itemKinds,
}: Nullable<QuizCounts>): QuizCounts | null {
  if (questionCount === null || slideCount === null || unfinishedCount === null) return null;
  if (answerSeconds === null || itemKinds === null) return null;
  return { questionCount, slideCount, unfinishedCount, answerSeconds, itemKinds };
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

export async function readQuiz(db: Database, ownerId: string, id: string): Promise<StoredQuiz | null> {
  const row = await db.prisma.quiz.findFirst({
    where: ownedBy(ownerId, id),
    include: { questions: inOrder },
  });
  return row && toQuiz(row);
}

export async function createQuiz(
  db: Database,
  ownerId: string,
  quiz: QuizDraft,
): Promise<Result<string, "too-many-quizzes">> {
  const held = () => db.prisma.quiz.count({ where: { ownerId } });
  if ((await held()) >= MAX_QUIZZES) return refuse("too-many-quizzes");
  const title = JSON.stringify(quiz.title);
  const data = { ownerId, title, ...(await countsOf(quiz.items)), questions: { create: rowsOf(quiz) } };
  const { id } = await db.prisma.quiz.create({ data, select: { id: true } });
  // Counted again: of many that are made at once, none has seen the others before.
  if ((await held()) <= MAX_QUIZZES) return accept(id);
  await deleteQuiz(db, ownerId, id);
  return refuse("too-many-quizzes");
}

/** Replaces the quiz if it is still at `version`, and says the new version. What is stored already is not saved twice. */
export async function saveQuiz(
  db: Database,
  ownerId: string,
  quiz: StoredQuiz,
): Promise<Result<number, SaveRefusal>> {
  const saved = await replaceQuiz(db, ownerId, quiz);
  if (saved.ok || saved.refusal !== "version-conflict") return saved;
  // Whoever saved it may have had no answer, and asks again.
  const where = ownedBy(ownerId, quiz.id);
  const stored = await db.prisma.quiz.findFirst({ where, include: { questions: inOrder } });
  return stored && isSame(stored, quiz) ? accept(stored.version) : saved;
}

async function replaceQuiz(
  db: Database,
  ownerId: string,
  { id, version, ...quiz }: StoredQuiz,
): Promise<Result<number, SaveRefusal>> {
  const counts = await countsOf(quiz.items);
  return db.prisma.$transaction(async (tx) => {
    const { count } = await tx.quiz.updateMany({
      where: { ...ownedBy(ownerId, id), version },
      data: { title: JSON.stringify(quiz.title), ...counts, version: { increment: 1 } },
    });
    if (count === 0) {
      const known = await tx.quiz.count({ where: ownedBy(ownerId, id) });
      return refuse(known ? "version-conflict" : "quiz-not-found");
    }
    await tx.question.deleteMany({ where: { quizId: id } });
    await tx.question.createMany({ data: rowsOf(quiz).map((row) => ({ ...row, quizId: id })) });
    return accept(version + 1);
  });
}

/** `busy` where somebody else has saved it each time that it was tried. */
export type AddRefusal = "quiz-not-found" | "quiz-full" | "busy";

/** Many at once into one quiz are rare, and each that is refused leaves room for the next. */
const ADD_ATTEMPTS = 8;

/** Puts an item at the end of a quiz. An editor that has the quiz open is told, as of any save that is not its own. */
export async function addItem(
  db: Database,
  ownerId: string,
  id: string,
  item: ItemDraft,
): Promise<Result<null, AddRefusal>> {
  for (let attempt = 0; attempt < ADD_ATTEMPTS; attempt++) {
    const quiz = await readQuiz(db, ownerId, id);
    if (!quiz) return refuse("quiz-not-found");
    if (quiz.items.length >= MAX_ITEMS) return refuse("quiz-full");
    // Of two that add the same at once, each adds one.
    const saved = await replaceQuiz(db, ownerId, { ...quiz, items: [...quiz.items, item] });
    if (saved.ok) return accept(null);
    if (saved.refusal === "quiz-not-found") return refuse("quiz-not-found");
  }
  return refuse("busy");
}

/** False if the teacher has no such quiz. */
export async function deleteQuiz(db: Database, ownerId: string, id: string): Promise<boolean> {
  const { count } = await db.prisma.quiz.deleteMany({ where: ownedBy(ownerId, id) });
  return count > 0;
}

const rowsOf = ({ items }: Pick<QuizDraft, "items">) =>
  items.map((draft, position) => ({ position, content: JSON.stringify(draft) }));

function isSame({ title, questions }: Omit<QuizRow, "id" | "version">, quiz: QuizDraft): boolean {
  const rows = rowsOf(quiz);
  return (
    title === JSON.stringify(quiz.title) &&
    questions.length === rows.length &&
    rows.every(({ content }, index) => content === questions[index]?.content)
  );
}

interface QuizRow {
  id: string;
  version: number;
  title: string;
  questions: { content: string }[];
}

function toQuiz({ id, version, title, questions }: QuizRow): StoredQuiz {
  const items = questions.map(({ content }) => JSON.parse(content));
  return { id, version, ...quizDraft.parse({ title: JSON.parse(title), items }) };
}

const readKinds = (kinds: string) =>
  kinds
    .split(" ")
    .filter(Boolean)
    .map((kind) => itemKind.parse(kind));

const readTitle = (json: string) => localizedText.parse(JSON.parse(json));
