// What can be answered to a detective's question, apart from the schemas so that every screen can read it.

import { aheadAtEnd, type Evidence, longerSteps, partingStep } from "../../training/evidence";

export const bugAsks = ["when", "line", "why"] as const;
export type BugAsks = (typeof bugAsks)[number];

/** The lines that could stand in the gap; only the first one mends it. */
export const lineOptions = ["zero-grad", "zero-loss", "smaller-rate", "new-weights"] as const;
/** Why a run without the line may be ahead; the first one is true, or it is not asked. */
export const whyOptions = ["longer-steps", "better-gradients", "needless-line", "dice"] as const;
export type LineOption = (typeof lineOptions)[number];
export type WhyOption = (typeof whyOptions)[number];

/** `at-12` is a step, the others name a line of code or a reason. */
export const bugOption = /^(at-\d{1,5}|[a-z]+(-[a-z]+)*)$/;

const stepOption = (step: number) => `at-${step}`;
export const stepOf = (option: string) => Number(option.slice("at-".length));

/** Why a case cannot be put to the class: its numbers do not show what would be asked. */
export type BugRefusal = "no-difference" | "bug-not-ahead" | "steps-not-longer";

export function bugRefusal(asks: BugAsks, evidence: Evidence): BugRefusal | null {
  if (partingStep(evidence) === null) return "no-difference";
  if (asks !== "why") return null;
  if (aheadAtEnd(evidence) !== "buggy") return "bug-not-ahead";
  return longerSteps(evidence) ? null : "steps-not-longer";
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

export function rightOption({ asks, evidence }: { asks: BugAsks; evidence: Evidence }): string {
  switch (asks) {
    case "when":
      return stepOption(partingStep(evidence) ?? evidence.from);
    case "line":
      return lineOptions[0];
    case "why":
      return whyOptions[0];
  }
}
