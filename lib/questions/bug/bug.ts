// The zero_grad detective: from which step on did it go wrong, which line is missing, and why did the bug win here?

import { z } from "zod";
import { EVIDENCE_STEPS, evidenceCases } from "../../training/evidence";
import type { Kind } from "../kind";
import type { LocalizedText } from "../localized-text";
import { roundFields } from "../round-fields";
import { type AskedCase, bugFromRun } from "./bug-from-run";
import { type BugAsks, bugAsks, bugOption, rightOption } from "./bug-options";

const trace = z.array(z.number()).max(2 * EVIDENCE_STEPS);
const evidence = z.object({ of: z.enum(evidenceCases), from: z.int().min(0), clean: trace, buggy: trace });

const bugQuestion = z.object({
  kind: z.literal("bug"),
  /** The run that was on the screens, and its step. */
  runId: z.string(),
  step: z.int().min(0),
  asks: z.enum(bugAsks),
  evidence,
  /** In the order of the buttons. */
  options: z.array(z.string().regex(bugOption)).min(2).max(6),
  ...roundFields,
});
export type BugQuestion = z.infer<typeof bugQuestion>;

export interface BugStage extends Pick<BugQuestion, "evidence" | "options"> {
  asks: BugAsks;
  prompt: LocalizedText;
}

export interface BugReveal {
  right: string;
  explanation: LocalizedText;
}

/** How many chose each option, in the stage's order. */
export interface BugSummary {
  counts: number[];
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
  parts: () => 1,
  read: ({ options }, _place, _part, text) => options.find((option) => option === text) ?? null,
  write: (option) => option,
  period: () => 1,
  stage: ({ asks, evidence, options, prompt }) => ({ asks, evidence, options, prompt }),
  own: null,
  wakes: null,
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
