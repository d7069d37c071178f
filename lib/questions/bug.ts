// The zero_grad detective: from which step on did it go wrong, which line is missing, and why did the bug win here?

import { z } from "zod";
import { aheadAtEnd, EVIDENCE_STEPS, type Evidence, evidenceCases, partingStep } from "../training/evidence";
import { type LocalizedText, localizedText } from "./localized-text";
import type { QuestionKind } from "./question-kind";
import { stepOption } from "./step-option";

const trace = z.array(z.number()).max(2 * EVIDENCE_STEPS);
const evidence = z.object({ of: z.enum(evidenceCases), from: z.int().min(0), clean: trace, buggy: trace });

/** `at-12` is a step, the others name a line of code or a reason. */
export const bugAnswer = z.string().regex(/^(at-\d{1,5}|[a-z]+(-[a-z]+)*)$/);

export const bugAsks = ["when", "line", "why"] as const;
export type BugAsks = (typeof bugAsks)[number];

/** The lines that could stand in the gap; only the first one mends it. */
export const lineOptions = ["zero-grad", "zero-loss", "smaller-rate", "new-weights"] as const;
/** Why a run without the line may be ahead; only the first one is true. */
export const whyOptions = ["longer-steps", "better-gradients", "needless-line", "dice"] as const;
export type LineOption = (typeof lineOptions)[number];
export type WhyOption = (typeof whyOptions)[number];

export const bugQuestion = z.object({
  kind: z.literal("bug"),
  /** The run that was on the screens, and its step. */
  runId: z.string(),
  step: z.int().min(0),
  asks: z.enum(bugAsks),
  evidence,
  /** In the order of the buttons. */
  options: z.array(bugAnswer).min(2).max(6),
  prompt: localizedText,
  explanation: localizedText,
  seconds: z.int().min(5).max(600).nullable(),
  points: z.int().min(0).max(10_000),
});
export type BugQuestion = z.infer<typeof bugQuestion>;

export interface BugStage extends Pick<BugQuestion, "kind" | "asks" | "evidence" | "options"> {
  prompt: LocalizedText;
}

export interface BugReveal {
  kind: "bug";
  right: string;
  explanation: LocalizedText;
}

/** Why a case cannot be put to the class: its numbers do not show what would be asked. */
export type BugRefusal = "no-difference" | "bug-not-ahead";

export function bugRefusal(asks: BugAsks, evidence: Evidence): BugRefusal | null {
  if (partingStep(evidence) === null) return "no-difference";
  return asks === "why" && aheadAtEnd(evidence) !== "buggy" ? "bug-not-ahead" : null;
}

const STEP_OPTIONS = 5;

/** Five steps in a row with the right one among them; `shift` says how many come before it, as far as there are any. */
export function stepOptions(evidence: Evidence, shift: number): string[] {
  const parting = partingStep(evidence) ?? evidence.from;
  const last = evidence.from + evidence.clean.length - 1;
  const first = Math.max(evidence.from, Math.min(parting - shift, last - STEP_OPTIONS + 1));
  const count = Math.min(STEP_OPTIONS, last - first + 1);
  return Array.from({ length: count }, (_, i) => stepOption(first + i));
}

function rightOf({ asks, evidence }: BugQuestion): string {
  switch (asks) {
    case "when":
      return stepOption(partingStep(evidence) ?? evidence.from);
    case "line":
      return lineOptions[0];
    case "why":
      return whyOptions[0];
  }
}

export const bug: QuestionKind<BugQuestion, string, BugStage, BugReveal> = {
  question: bugQuestion,
  answer: bugAnswer,
  choices: ({ options }) => options,
  votes: ({ options }, answer) => (options.includes(answer) ? [answer] : []),
  stage: ({ kind, asks, evidence, options, prompt }) => ({ kind, asks, evidence, options, prompt }),
  reveal: (question) => ({ kind: "bug", right: rightOf(question), explanation: question.explanation }),
  revealSteps: () => 1,
  credit: (question, answer) => (answer === rightOf(question) ? 1 : 0),
  answerBy: (question, _, choose) => choose(rightOf(question), question.options),
};
