// All that was done since the editor was opened, each step to be taken back and done again.

import { type Edit, type Edited, edit, startEditing } from "./edit";
import { fieldBetween } from "./field-between";

interface Step {
  before: Edited;
  after: Edited;
  /** The field that was typed into, which goes on being one step until somebody does something else; else null. */
  field: string | null;
}

/** What has just become of the quiz, to be said aloud. */
export type Told = { what: "moved"; to: number } | { what: "undone" | "redone" };

export interface History {
  now: Edited;
  steps: readonly Step[];
  /** How many of the steps are done; those behind were taken back. */
  done: number;
  told: Told | null;
}

/** `rest` ends what is typed into a field. */
export type Move = Edit | { type: "undo" } | { type: "redo" } | { type: "rest" };

/** More than anybody goes back. */
const LONGEST = 200;

export const startHistory = (quiz: Parameters<typeof startEditing>[0]): History => ({
  now: startEditing(quiz),
  steps: [],
  done: 0,
  told: null,
});

export function remember(history: History, change: Move): History {
  const { now, steps, done } = history;
  const last = steps[done - 1];
  const next = steps[done];
  switch (change.type) {
    case "undo":
      return last ? { ...history, now: last.before, done: done - 1, told: { what: "undone" } } : history;
    case "redo":
      return next ? { ...history, now: next.after, done: done + 1, told: { what: "redone" } } : history;
    case "rest":
      if (!last?.field) return history;
      return { ...history, steps: steps.map((step) => (step === last ? { ...step, field: null } : step)) };
  }
  const after = edit(now, change);
  if (after === now) return history;
  const told: Told | null = change.type === "move" ? { what: "moved", to: change.to } : null;
  if (after.title === now.title && after.items === now.items) return { ...history, now: after, told };
  const field = fieldBetween(now, after);
  const isSame = field !== null && last?.field === field && next === undefined;
  const kept = isSame ? steps.slice(0, done - 1) : steps.slice(0, done).slice(1 - LONGEST);
  // Taken back, an item that has moved is open where it came from, whichever was open when it was dragged.
  const before = change.type === "move" ? { ...now, selected: change.from } : now;
  const step: Step = { before: isSame ? last.before : before, after, field };
  return { now: after, steps: [...kept, step], done: kept.length + 1, told };
}
