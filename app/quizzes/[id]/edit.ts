// The editor's state and what each edit makes of it.

import type { ItemDraft } from "../../../lib/questions/item";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { moved } from "../../questions/lines/moved";

export interface EditedItem {
  /** Names the item while the editor is open; order and content change, this does not. */
  key: number;
  draft: ItemDraft;
}

export interface Edited {
  title: LocalizedText;
  items: EditedItem[];
  /** Index of the item that is open, or -1 when there is none. */
  selected: number;
  /** The last item that was deleted, for as long as that can be undone. */
  removed: { item: EditedItem; index: number } | null;
  nextKey: number;
}

export type Edit =
  | { type: "title"; title: LocalizedText }
  | { type: "select"; index: number }
  | { type: "change"; key: number; draft: ItemDraft }
  | { type: "add"; draft: ItemDraft }
  | { type: "duplicate" }
  | { type: "move"; from: number; to: number }
  | { type: "remove" }
  | { type: "restore" }
  | { type: "forget-removed" };

export function startEditing(quiz: { title: LocalizedText; items: ItemDraft[] }): Edited {
  const items = quiz.items.map((draft, key) => ({ key, draft }));
  const selected = items.length > 0 ? 0 : -1;
  return { title: quiz.title, items, selected, removed: null, nextKey: items.length };
}

/** Duplicating and removing are about the selected item; a new one comes at the end, and one that has moved is opened. */
export function edit(state: Edited, change: Edit): Edited {
  const { items, selected, removed } = state;
  switch (change.type) {
    case "title":
      return { ...state, title: change.title };
    case "select":
      return { ...state, selected: change.index };
    case "change":
      return {
        ...state,
        items: items.map((one) => (one.key === change.key ? { ...one, draft: change.draft } : one)),
      };
    case "add":
      return insert(state, change.draft, items.length);
    case "duplicate": {
      const original = items[selected];
      return original ? insert(state, original.draft, selected + 1) : state;
    }
    case "move":
      return move(state, change.from, change.to);
    case "remove": {
      const item = items[selected];
      if (!item) return state;
      const left = items.filter((one) => one !== item);
      return {
        ...state,
        items: left,
        selected: Math.min(selected, left.length - 1),
        removed: { item, index: selected },
      };
    }
    case "restore":
      if (!removed) return state;
      return {
        ...state,
        items: withItem(items, removed.item, removed.index),
        selected: removed.index,
        removed: null,
      };
    case "forget-removed":
      return { ...state, removed: null };
  }
}

function insert(state: Edited, draft: ItemDraft, index: number): Edited {
  const items = withItem(state.items, { key: state.nextKey, draft }, index);
  return { ...state, items, selected: index, nextKey: state.nextKey + 1 };
}

function move(state: Edited, from: number, to: number): Edited {
  const { items } = state;
  if (from === to || !items[from] || !items[to]) return state;
  return { ...state, items: moved(items, from, to), selected: to };
}

const withItem = (items: readonly EditedItem[], item: EditedItem, at: number) => [
  ...items.slice(0, at),
  item,
  ...items.slice(at),
];
