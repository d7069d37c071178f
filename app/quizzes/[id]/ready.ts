// Which drafts work; asked for every question at every keystroke, so each draft is checked once.

import { finished, type QuestionDraft } from "../../../lib/questions/draft";
import type { Question } from "../../../lib/questions/kinds";

const known = new WeakMap<QuestionDraft, Question | null>();

/** The question that a draft has become, or null while it does not work yet. */
export function readyQuestion(draft: QuestionDraft): Question | null {
  let question = known.get(draft);
  if (question === undefined) {
    question = finished(draft);
    known.set(draft, question);
  }
  return question;
}
