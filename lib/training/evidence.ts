// The numbers that a case of the detective's rests on, and what they show; apart from the training, so that a phone loads none of it.

/** The same training with the line `zero_grad` and without it. */
export interface SideBySide<Trace> {
  clean: Trace;
  buggy: Trace;
}

/**
 * Two traces of numbers, rounded as screens show them, so that nobody is asked to see what cannot be seen: those of one
 * knob, or the losses of the class's own run, or of a run that the bug happens to help.
 */
export interface Evidence extends SideBySide<number[]> {
  of: EvidenceCase;
  /** The step of the first number of both; the rest follow step by step. */
  from: number;
}

export const evidenceCases = ["knob", "run", "twist"] as const;
export type EvidenceCase = (typeof evidenceCases)[number];

/** As many steps as fit side by side in numbers and curves. */
export const EVIDENCE_STEPS = 30;

/** What L = (w − 3)² does from w = 0 at rate 0.1. Clean it settles at 3; with the bug it swings around it for ever. */
export const EXAMPLE = { start: 0, target: 3, rate: 0.1 };

/** The step at which the two part, as far as can be seen; null where they never do. */
export function partingStep({ from, clean, buggy }: Evidence): number | null {
  const at = clean.findIndex((number, i) => number !== buggy[i]);
  return at < 0 ? null : from + at;
}

/** Which of the two is ahead at the end: nearer to the target, or with the smaller loss; null for a draw. */
export function aheadAtEnd({ of, clean, buggy }: Evidence): "clean" | "buggy" | null {
  const cost = (trace: readonly number[]) => {
    const last = trace.at(-1) ?? 0;
    return of === "knob" ? Math.abs(last - EXAMPLE.target) : last;
  };
  const lead = cost(buggy) - cost(clean);
  return lead === 0 ? null : lead > 0 ? "clean" : "buggy";
}
