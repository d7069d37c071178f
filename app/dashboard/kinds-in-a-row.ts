// Items of a kind that follow each other, counted: nobody wants to hear "blame question" sixteen times.

import type { ItemKind } from "../../lib/questions/item";

export interface KindRun {
  kind: ItemKind;
  count: number;
}

export function runsOf(kinds: readonly ItemKind[]): KindRun[] {
  const runs: KindRun[] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.count += 1;
    else runs.push({ kind, count: 1 });
  }
  return runs;
}
