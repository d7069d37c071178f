// What travels of a question, drawn and worked out once for all screens of a process: neither it nor what is shown of it ever changes.

import { kindOf, type Question } from "../questions/kinds";
import type { Shown } from "../questions/shown";

const stages = new WeakMap<Question, Shown>();
const reveals = new WeakMap<Question, Shown>();

/** Stage and reveal as a pair. What the class's answers came to is no part of it: that is the summary. */
export function shownOf(question: Question, isRevealed: boolean): Shown {
  const known = isRevealed ? reveals : stages;
  const before = known.get(question);
  if (before) return before;
  const kind = kindOf(question);
  const stage = stages.get(question)?.stage ?? kind.stage(question);
  const reveal = isRevealed ? kind.reveal(question) : null;
  const shown = Object.freeze({ kind: question.kind, stage, reveal } as Shown);
  known.set(question, shown);
  return shown;
}
