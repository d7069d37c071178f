// Which drafts work; asked for every item at every keystroke, so each draft is checked once.

import { finished } from "../../../lib/questions/draft";
import type { ItemDraft } from "../../../lib/questions/item";

const known = new WeakMap<ItemDraft, boolean>();

export function isReady(draft: ItemDraft): boolean {
  const found = known.get(draft) ?? finished(draft) !== null;
  known.set(draft, found);
  return found;
}
