// The editor's state and what each edit makes of it.

import type { QuestionDraft } from "../../../lib/questions/draft";
import type { LocalizedText } from "../../../lib/questions/localized-text";
import { newQuestion } from "../new-question";

export interface EditedQuestion {
  /** Names the question while the editor is open; order and content change, this does not. */
  key: number;
  draft: QuestionDraft;
}

export interface Edited {
  title: LocalizedText;
  questions: EditedQuestion[];
  /** Index of the question that is open, or -1 when there is none. */
  selected: number;
  /** The last question that was deleted, for as long as that can be undone. */
  removed: { question: EditedQuestion; index: number } | null;
  nextKey: number;
}

export type Edit =
  | { type: "title"; title: LocalizedText }
  | { type: "select"; index: number }
  | { type: "change"; key: number; draft: QuestionDraft }
  | { type: "add" }
  | { type: "duplicate" }
  | { type: "move"; by: -1 | 1 }
  | { type: "remove" }
  | { type: "restore" }
  | { type: "forget-removed" };

export function startEditing(quiz: { title: LocalizedText; questions: QuestionDraft[] }): Edited {
  const questions = quiz.questions.map((draft, key) => ({ key, draft }));
  const selected = questions.length > 0 ? 0 : -1;
  return { title: quiz.title, questions, selected, removed: null, nextKey: questions.length };
}

/** Adding, duplicating, moving and removing are about the selected question. */
export function edit(state: Edited, change: Edit): Edited {
  const { questions, selected, removed } = state;
  switch (change.type) {
    case "title":
      return { ...state, title: change.title };
    case "select":
      return { ...state, selected: change.index };
    case "change":
      return {
        ...state,
        questions: questions.map((one) => (one.key === change.key ? { ...one, draft: change.draft } : one)),
      };
    case "add":
      return insert(state, newQuestion, questions.length);
    case "duplicate": {
      const original = questions[selected];
      return original ? insert(state, original.draft, selected + 1) : state;
    }
    case "move":
      return move(state, change.by);
    case "remove": {
      const question = questions[selected];
      if (!question) return state;
      const left = questions.filter((one) => one !== question);
      return {
        ...state,
        questions: left,
        selected: Math.min(selected, left.length - 1),
        removed: { question, index: selected },
      };
    }
    case "restore":
      if (!removed) return state;
      return {
        ...state,
        questions: questions.toSpliced(removed.index, 0, removed.question),
        selected: removed.index,
        removed: null,
      };
    case "forget-removed":
      return { ...state, removed: null };
  }
}

function insert(state: Edited, draft: QuestionDraft, index: number): Edited {
  const questions = state.questions.toSpliced(index, 0, { key: state.nextKey, draft });
  return { ...state, questions, selected: index, nextKey: state.nextKey + 1 };
}

function move(state: Edited, by: -1 | 1): Edited {
  const { questions, selected } = state;
  const question = questions[selected];
  const to = selected + by;
  if (!question || to < 0 || to >= questions.length) return state;
  return { ...state, questions: questions.toSpliced(selected, 1).toSpliced(to, 0, question), selected: to };
}
