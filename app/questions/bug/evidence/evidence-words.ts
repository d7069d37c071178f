// What can be read off the two traces of a case: which of their numbers to show, and what those numbers say. Nothing else is claimed.

import { formatNumber } from "../../../../lib/expression/format-number";
import type { BugStage } from "../../../../lib/questions/bug/bug";
import { stepOf } from "../../../../lib/questions/bug/bug-options";
import {
  aheadAtEnd,
  type Evidence,
  EXAMPLE,
  LARGE,
  type LongerSteps,
  longerSteps,
  partingStep,
} from "../../../../lib/training/evidence";

/** As many numbers in a row as can be read from the last row of seats. */
const MOST_SHOWN = 9;
const FIRST_SHOWN = 3;

/** With all four decimals, so that two numbers that differ look different. */
export function numberText(number: number): string {
  return Math.abs(number) < LARGE ? number.toFixed(4).replace("-", "−") : formatNumber(number);
}

/** What the numbers of a case are. */
export const aboutOf = ({ of, penalized }: Evidence) => (of === "run" && penalized ? "runWithPull" : of);

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
  /** Where it got ahead by its longer steps. */
  longer: LongerSteps | null;
  /** What the run without the line does besides. */
  habit: Habit | null;
}

/** In the last steps it goes up and down between two numbers; or it once jumped up, from one step to the next. */
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
    longer: longerSteps(evidence),
    // Of what has blown up four digits are shown: how it moves besides cannot be told from them.
    habit: heightOf(evidence) < LARGE ? (swingOf(evidence) ?? jumpOf(evidence)) : null,
  };
}

/** The last steps that a swing must show in; the one knob turns twice in them. */
const TAIL = 15;
/** Whatever turns once may have arrived, and so may what lies still in the very last ones. */
const LEAST_TURNS = 2;
const STILL = 5;
/** A change that can be seen on the charts, as a share of their height. */
const VISIBLE = 0.1;

/** Only where the run with the line does not turn: else it is not the missing line that swings. */
function swingOf(evidence: Evidence): Habit | null {
  const least = VISIBLE * heightOf(evidence);
  const [clean, buggy] = [evidence.clean.slice(-TAIL), evidence.buggy.slice(-TAIL)];
  if (buggy.length < TAIL || turnsOf(buggy, least) < LEAST_TURNS || turnsOf(clean, least) > 0) return null;
  const end = buggy.slice(-STILL);
  if (Math.max(...end) - Math.min(...end) < least) return null;
  return { kind: "swing", steps: TAIL, low: Math.min(...buggy), high: Math.max(...buggy) };
}

/** How often a trace changes its direction, by `least` or more each time. */
function turnsOf(trace: readonly number[], least: number): number {
  let turns = -1;
  let direction = 0;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of trace) {
    [low, high] = [Math.min(low, number), Math.max(high, number)];
    const way = number - low >= least ? 1 : high - number >= least ? -1 : direction;
    if (way !== direction) {
      turns++;
      direction = way;
    }
    // Only what lies ahead of the last turn counts for the next one.
    if (direction > 0) low = high;
    if (direction < 0) high = low;
  }
  return Math.max(0, turns);
}

/** The largest rise of a loss from one step to the next, where the line would have spared it. */
function jumpOf(evidence: Evidence): Habit | null {
  const { of, from, clean, buggy } = evidence;
  if (of === "knob") return null;
  const rise = (trace: readonly number[], i: number) => (trace[i] as number) - (trace[i - 1] as number);
  const rises = buggy.map((_, i) => (i === 0 || rise(clean, i) > 0 ? 0 : rise(buggy, i)));
  const largest = Math.max(...rises);
  if (largest < VISIBLE * heightOf(evidence)) return null;
  const at = rises.indexOf(largest);
  const [low, high] = [buggy[at - 1] as number, buggy[at] as number];
  return { kind: "jump", before: from + at - 1, step: from + at, low, high };
}

/** Of the charts, which always show zero, and the target where there is one. */
function heightOf({ of, clean, buggy }: Evidence): number {
  const all = [0, ...clean, ...buggy, ...(of === "knob" ? [EXAMPLE.target] : [])];
  return Math.max(...all) - Math.min(...all);
}
