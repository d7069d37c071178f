// A quiz as an editor keeps it: of the right shape, but its items need not work yet.

import { z } from "zod";
import { type Item, type ItemDraft, type ItemKind, item, itemDraft } from "./item";
import { MAX_ITEMS } from "./item-numbers";
import { type LocalizedText, localizedText } from "./localized-text";

export const quizDraft = z.object({
  title: localizedText,
  items: z.array(itemDraft).max(MAX_ITEMS),
});
export type QuizDraft = z.infer<typeof quizDraft>;

/** On one line of a list. */
export const MAX_TITLE_LENGTH = 120;

/** A quiz that somebody sends. Titles of copies have been longer than the editor's field takes, and go on being saved. */
export const sentQuiz = quizDraft.extend({
  title: localizedText.refine((title) =>
    Object.values(title).every((text) => (text?.length ?? 0) <= 2 * MAX_TITLE_LENGTH),
  ),
});

export interface StoredQuiz extends QuizDraft {
  id: string;
  /** Grows with every save; a save names the version it started from. */
  version: number;
}

export interface QuizSummary {
  id: string;
  title: LocalizedText;
  questions: number;
  slides: number;
  /** Of its items, in their order. */
  kinds: ItemKind[];
  /** Items that do not work yet. */
  unfinished: number;
  /** Of the class at work: answering, and at the network. */
  answerSeconds: number;
}

/** The item that a draft has become, or null while it does not work yet. */
export function finished(draft: ItemDraft): Item | null {
  return item.safeParse(draft).data ?? null;
}
