// Which drafts work; asked for every item at every keystroke, so each draft is checked once.

import { finished } from "../../../lib/questions/draft";
import type { ItemDraft } from "../../../lib/questions/item";

const known = new WeakMap<ItemDraft, boolean>();

/** What the server found out of drafts that were stored, an item at a time: all of them at once hold up a page. */
export function rememberReady(drafts: readonly ItemDraft[], ready: readonly boolean[]): void {
  for (const [index, draft] of drafts.entries()) known.set(draft, ready[index] ?? false);
}

export function isReady(draft: ItemDraft): boolean {
  const found = known.get(draft) ?? finished(draft) !== null;
  known.set(draft, found);
  return found;
}
