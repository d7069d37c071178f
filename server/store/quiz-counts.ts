// What a list says and shows of a quiz's items: worked out when they are saved, so that no list does.

import { finished, quizDraft } from "../../lib/questions/draft";
import { answerSecondsOf, type Item, type ItemDraft } from "../../lib/questions/item";
import { countItems } from "../../lib/questions/item-numbers";
import { type ItemSketches, sketchesOf } from "../../lib/questions/sketched-item";
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

/** With the pictures, which are read apart: a list shows those of one page only. */
interface Saved extends QuizCounts {
  itemSketches: string;
}

export const writeSketches = (sketches: ItemSketches): string => JSON.stringify(sketches);

/** The items that drafts have become; null for one that does not work yet. */
export const finishedItems = (drafts: readonly ItemDraft[]): Promise<(Item | null)[]> =>
  oneByOne(drafts, finished);

export async function countsOf(drafts: readonly ItemDraft[]): Promise<Saved> {
  const { questions, slides } = countItems(drafts);
  const items = await finishedItems(drafts);
  return {
    questionCount: questions,
    slideCount: slides,
    unfinishedCount: items.filter((item) => item === null).length,
    answerSeconds: answerSecondsOf(drafts),
    itemKinds: drafts.map(({ kind }) => kind).join(" "),
    itemSketches: writeSketches(sketchesOf(items)),
  };
}

export interface SavedBefore {
  id: string;
  version: number;
  updatedAt: Date;
}

/** Counts what was saved before there were counts, and keeps that. It is no edit, so the quiz stays where it is in the list. */
export async function countOnce(db: Database, { id, version, updatedAt }: SavedBefore): Promise<QuizCounts> {
  const counts = await countsOf(await draftsOf(db, id));
  await db.prisma.quiz.updateMany({ where: { id, version }, data: { ...counts, updatedAt } });
  return counts;
}

/** The first ones where `atMost` is given. */
export async function draftsOf(db: Database, quizId: string, atMost?: number): Promise<ItemDraft[]> {
  const rows = await db.prisma.question.findMany({
    where: { quizId },
    orderBy: { position: "asc" },
    select: { content: true },
    take: atMost,
  });
  return oneByOne(rows, ({ content }) => quizDraft.shape.items.element.parse(JSON.parse(content)));
}
