// The pictures of the first items of quizzes: a teacher's own as they are stored, and those of the built-in ones.

import type { ItemDraft } from "../../lib/questions/item";
import type { ItemSketches } from "../../lib/questions/sketched-item";
import { builtInQuiz } from "../quizzes/built-in";
import type { QuizChoice } from "./quiz-choice";

interface Store {
  /** Of a teacher's own quizzes, by their ids. */
  read: (ids: readonly string[]) => Promise<Map<string, ItemSketches>>;
  draw: (drafts: readonly ItemDraft[]) => Promise<ItemSketches>;
}

/** By the id of their quiz. */
export async function sketchesFor(
  quizzes: readonly QuizChoice[],
  { read, draw }: Store,
): Promise<ReadonlyMap<string, ItemSketches>> {
  const idsOf = (wanted: boolean) =>
    quizzes.filter(({ isBuiltIn }) => isBuiltIn === wanted).map(({ id }) => id);
  const sketches = await read(idsOf(false));
  for (const id of idsOf(true)) sketches.set(id, await builtInSketches(id, draw));
  return sketches;
}

/** Drawn once a process. */
const drawn = new Map<string, ItemSketches>();

async function builtInSketches(id: string, draw: Store["draw"]): Promise<ItemSketches> {
  const known = drawn.get(id);
  if (known) return known;
  const items = builtInQuiz(id)?.items() ?? [];
  const sketches = await draw(items);
  drawn.set(id, sketches);
  return sketches;
}
