// The pictures that a list shows of the first items of some quizzes, as they were drawn when those were saved.

import type { ItemDraft } from "../../lib/questions/item";
import { type ItemSketches, itemSketches, SKETCHED, sketchesOf } from "../../lib/questions/sketched-item";
import type { Database } from "./database";
import { draftsOf, finishedItems, type SavedBefore, writeSketches } from "./quiz-counts";

/** Nobody else's are read: ids of others are left out. */
export async function readSketches(
  db: Database,
  ownerId: string,
  ids: readonly string[],
): Promise<Map<string, ItemSketches>> {
  const rows = await db.prisma.quiz.findMany({
    where: { ownerId, id: { in: [...ids] } },
    select: { id: true, version: true, updatedAt: true, itemSketches: true },
  });
  const sketches = new Map<string, ItemSketches>();
  for (const row of rows) {
    const known = row.itemSketches;
    sketches.set(row.id, known === null ? await sketchOnce(db, row) : itemSketches.parse(JSON.parse(known)));
  }
  return sketches;
}

export const drawSketches = async (drafts: readonly ItemDraft[]): Promise<ItemSketches> =>
  sketchesOf(await finishedItems(drafts.slice(0, SKETCHED)));

/** Draws what was saved before there were pictures, and keeps that. It is no edit, so the quiz stays where it is in the list. */
async function sketchOnce(db: Database, { id, version, updatedAt }: SavedBefore): Promise<ItemSketches> {
  const sketches = await drawSketches(await draftsOf(db, id, SKETCHED));
  const itemSketches = writeSketches(sketches);
  await db.prisma.quiz.updateMany({ where: { id, version }, data: { itemSketches, updatedAt } });
  return sketches;
}
