// The zero_grad detective: from which step on did it go wrong, which line is missing, and why did the bug win here?

import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import { type AskedCase, bugFromRun } from "./bug-from-run";
import { type BugAsks, rightOption } from "./bug-options";
import { type BugQuestion, type BugSummary, bugQuestion } from "./bug-question";

export interface BugStage extends Pick<BugQuestion, "evidence" | "options"> {
  asks: BugAsks;
  prompt: LocalizedText;
}

export interface BugReveal {
  right: string;
  explanation: LocalizedText;
}

export interface Bug {
  question: BugQuestion;
  draft: null;
  asked: AskedCase;
  answer: string;
  stage: BugStage;
  own: null;
  reveal: BugReveal;
  summary: BugSummary;
}

export const bug: Kind<Bug> = {
  question: bugQuestion,
  draft: null,
  fromRun: bugFromRun,
  isGraded: () => true,
  takesReasons: true,
  parts: () => 1,
  read: ({ options }, _place, _part, text) => options.find((option) => option === text) ?? null,
  write: (option) => option,
  period: () => 1,
  stage: ({ asks, evidence, options, prompt }) => ({ asks, evidence, options, prompt }),
  sketch: null,
  own: null,
  progress: null,
  wakes: null,
  handOn: null,
  reveal: (question) => ({ right: rightOption(question), explanation: question.explanation }),
  steps: () => 1,
  summary({ options }, all) {
    const counts = options.map(() => 0);
    for (const { answer, times } of all) {
      const at = options.indexOf(answer);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + times;
    }
    return { counts };
  },
  credits: (question, all) => all.map(({ answer }) => (answer === rightOption(question) ? 1 : 0)),
  says: (question, _place, _part, _before, mind) => mind.choose(rightOption(question), question.options),
};
