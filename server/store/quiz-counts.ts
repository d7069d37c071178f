// What a list says of a quiz's items: counted when they are saved, so that no list works them out.

import { finished, quizDraft } from "../../lib/questions/draft";
import { answerSecondsOf, countItems, type Item, type ItemDraft } from "../../lib/questions/item";
import type { Database } from "./database";
import { oneByOne } from "./one-by-one";

export interface QuizCounts {
  questionCount: number;
  slideCount: number;
  unfinishedCount: number;
  answerSeconds: number;
  /** In their order, with a space between two. */
  itemKinds: string;
}

/** The items that drafts have become; null for one that does not work yet. */
export const finishedItems = (drafts: readonly ItemDraft[]): Promise<(Item | null)[]> =>
  oneByOne(drafts, finished);

export async function countsOf(drafts: readonly ItemDraft[]): Promise<QuizCounts> {
  const { questions, slides } = countItems(drafts);
  const unfinished = (await finishedItems(drafts)).filter((item) => item === null);
  return {
    questionCount: questions,
    slideCount: slides,
    unfinishedCount: unfinished.length,
    answerSeconds: answerSecondsOf(drafts),
    itemKinds: drafts.map(({ kind }) => kind).join(" "),
  };
}

interface Uncounted {
  id: string;
  version: number;
  updatedAt: Date;
}

/** Counts what was saved before there were counts, and keeps that. It is no edit, so the quiz stays where it is in the list. */
export async function countOnce(db: Database, { id, version, updatedAt }: Uncounted): Promise<QuizCounts> {
  const rows = await db.prisma.question.findMany({
    where: { quizId: id },
    orderBy: { position: "asc" },
    select: { content: true },
  });
  const items = await oneByOne(rows, ({ content }) =>
    quizDraft.shape.items.element.parse(JSON.parse(content)),
  );
  const counts = await countsOf(items);
  await db.prisma.quiz.updateMany({ where: { id, version }, data: { ...counts, updatedAt } });
  return counts;
}
