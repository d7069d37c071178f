// Items of a kind that follow each other, counted: nobody wants to hear "blame question" sixteen times.

import type { ItemKind } from "../../lib/questions/item";

export interface KindInARow {
  kind: ItemKind;
  count: number;
}

export function kindsInARow(kinds: readonly ItemKind[]): KindInARow[] {
  const rows: KindInARow[] = [];
  for (const kind of kinds) {
    const last = rows.at(-1);
    if (last?.kind === kind) last.count += 1;
    else rows.push({ kind, count: 1 });
  }
  return rows;
}
