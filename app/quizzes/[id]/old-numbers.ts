// Which texts of an item may still tell numbers that it no longer has: nobody but its author knows what their sentences count on.

import type { ItemDraft } from "../../../lib/questions/item";

const TEXTS = ["prompt", "title", "text", "explanation"] as const;
const SCRIPT = ["say", "mistake", "unlock"] as const;
export type NamedText = (typeof TEXTS)[number] | (typeof SCRIPT)[number];

/** No sentence is about them. */
const SETTINGS = ["seconds", "points", "tolerance"];

/** Those with a number that stand as they did, while numbers that they may be about are others. */
export function textsToRead(before: ItemDraft, now: ItemDraft): NamedText[] {
  if (before.kind !== now.kind || numbersOf(before) === numbersOf(now)) return [];
  const [old, read] = [textsOf(before), textsOf(now)];
  const names = Object.keys(read) as NamedText[];
  return names.filter((name) => /\d/.test(read[name] ?? "") && read[name] === old[name]);
}

/** Each in all of its languages, as it is stored. */
const textsOf = (draft: ItemDraft): Partial<Record<NamedText, string>> =>
  Object.fromEntries([
    ...TEXTS.flatMap((name) =>
      name in draft ? [[name, JSON.stringify(draft[name as keyof ItemDraft])]] : [],
    ),
    ...SCRIPT.flatMap((name) => (draft.script ? [[name, JSON.stringify(draft.script[name])]] : [])),
  ]);

/** All that it is about and has a number in it: a statement, an option, a slope. */
function numbersOf(draft: ItemDraft): string {
  const left: readonly string[] = [...TEXTS, ...SETTINGS, "script"];
  const about = Object.entries(draft).filter(([name]) => !left.includes(name));
  return JSON.stringify(leavesOf(about.map(([, value]) => value)).filter((leaf) => /\d/.test(leaf)));
}

function leavesOf(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [String(part)];
  return Object.values(part).flatMap(leavesOf);
}
