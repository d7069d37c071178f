// What can be read off the two traces of a case: which of their numbers to show, and what those numbers say. Nothing else is claimed.

import { formatNumber } from "../../../../lib/expression/format-number";
import type { BugStage } from "../../../../lib/questions/bug/bug";
import { stepOf } from "../../../../lib/questions/bug/bug-options";
import { aheadAtEnd, type Evidence, partingStep } from "../../../../lib/training/evidence";

/** As many numbers in a row as can be read from the last row of seats. */
const MOST_SHOWN = 9;
const FIRST_SHOWN = 3;

/** With all four decimals, so that two numbers that differ look different. */
export function numberText(number: number): string {
  return Math.abs(number) < 1e6 ? number.toFixed(4).replace("-", "−") : formatNumber(number);
}

/** The steps whose numbers are written out; null where some are left out. */
export function shownSteps({ asks, evidence, options }: BugStage): (number | null)[] {
  const { from, clean } = evidence;
  const last = from + clean.length - 1;
  if (clean.length <= MOST_SHOWN) return stepsUpTo(from, last);
  if (asks !== "when") {
    const end = last - (MOST_SHOWN - FIRST_SHOWN - 1) + 1;
    return [...stepsUpTo(from, from + FIRST_SHOWN - 1), null, ...stepsUpTo(end, last)];
  }
  const asked = options.map(stepOf);
  const first = Math.max(from, Math.min(Math.min(...asked) - 1, last - MOST_SHOWN + 1));
  return stepsUpTo(first, first + MOST_SHOWN - 1);
}

const stepsUpTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

export interface Parting {
  step: number;
  clean: number;
  buggy: number;
}

/** Where the two part, and both numbers there. */
export function partingOf(evidence: Evidence): Parting | null {
  const step = partingStep(evidence);
  if (step === null) return null;
  const at = step - evidence.from;
  return { step, clean: evidence.clean[at] as number, buggy: evidence.buggy[at] as number };
}

export interface Ending {
  /** The last step of both, and both numbers there. */
  step: number;
  clean: number;
  buggy: number;
  ahead: "clean" | "buggy" | null;
  /** What the run without the line does besides. */
  habit: Habit | null;
}

/** At the end it still goes up and down between two numbers; or it once jumped up, from one step to the next. */
export type Habit =
  | { kind: "swing"; steps: number; low: number; high: number }
  | { kind: "jump"; before: number; step: number; low: number; high: number };

export function endingOf(evidence: Evidence): Ending {
  const { from, clean, buggy } = evidence;
  return {
    step: from + clean.length - 1,
    clean: clean.at(-1) ?? 0,
    buggy: buggy.at(-1) ?? 0,
    ahead: aheadAtEnd(evidence),
    habit: swingOf(evidence) ?? jumpOf(evidence),
  };
}

/** The last steps that a swing must show in. */
const TAIL = 10;
/** A change that can be seen on the charts, as a share of their height. */
const VISIBLE = 0.1;

function swingOf(evidence: Evidence): Habit | null {
  const tail = evidence.buggy.slice(-TAIL);
  const [low, high] = [Math.min(...tail), Math.max(...tail)];
  // Whatever only falls or only rises has both extremes at its ends.
  const turns = tail.slice(1, -1).some((number) => number === low || number === high);
  if (tail.length < TAIL || !turns || high - low < VISIBLE * rangeOf(evidence)) return null;
  return { kind: "swing", steps: TAIL, low, high };
}

/** The largest rise of a loss from one step to the next, where the line would have spared it. */
function jumpOf(evidence: Evidence): Habit | null {
  const { of, from, clean, buggy } = evidence;
  if (of === "knob") return null;
  const rise = (trace: readonly number[], i: number) => (trace[i] as number) - (trace[i - 1] as number);
  const rises = buggy.map((_, i) => (i === 0 || rise(clean, i) > 0 ? 0 : rise(buggy, i)));
  const largest = Math.max(...rises);
  if (largest < VISIBLE * rangeOf(evidence)) return null;
  const at = rises.indexOf(largest);
  const [low, high] = [buggy[at - 1] as number, buggy[at] as number];
  return { kind: "jump", before: from + at - 1, step: from + at, low, high };
}

function rangeOf({ clean, buggy }: Evidence): number {
  const all = [...clean, ...buggy];
  return Math.max(...all) - Math.min(...all);
}
