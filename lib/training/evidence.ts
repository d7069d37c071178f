// The numbers that a case of the detective's rests on, and what they show; apart from the training, so that a phone loads none of it.

/** The same training with the line `zero_grad` and without it. */
export interface SideBySide<Trace> {
  clean: Trace;
  buggy: Trace;
}

/**
 * Two traces of numbers, rounded as screens show them, so that nobody is asked to see what cannot be seen: those of one
 * knob, or the losses over all samples of the class's own run, or of a run that the bug happens to help.
 */
export interface Evidence extends SideBySide<number[]> {
  of: EvidenceCase;
  /** The step of the first number of both; the rest follow step by step. */
  from: number;
  /** The losses have a penalty in them. Missing in older cases, of which it cannot be told. */
  penalized?: true;
  /** How far each of these steps then went, all parameters together. Missing for the one knob and in older cases. */
  strides?: SideBySide<number[]>;
}

export const evidenceCases = ["knob", "run", "twist"] as const;
export type EvidenceCase = (typeof evidenceCases)[number];

/** As many steps as fit side by side in numbers and curves. */
export const EVIDENCE_STEPS = 30;

/** What L = (w − 3)² does from w = 0 at rate 0.1. Clean it settles at 3; with the bug it swings around it for ever. */
export const EXAMPLE = { start: 0, target: 3, rate: 0.1 };

/** From here on numbers are shown with four digits; below, with four decimals: few enough to read from the last row. */
export const LARGE = 1e6;

/** A number as it is shown. */
export const shown = (number: number) =>
  Number(Math.abs(number) < LARGE ? number.toFixed(4) : number.toPrecision(4));

/** How far the number behind a shown one may lie from it. */
function slack(number: number): number {
  const size = Math.abs(number);
  return size < LARGE ? 0.5e-4 : 0.5 * 10 ** (Math.floor(Math.log10(size)) - 3);
}

/** The step at which the two part, as far as can be seen; null where they never do. */
export function partingStep({ from, clean, buggy }: Evidence): number | null {
  const at = firstDifference(clean, buggy);
  return at < 0 ? null : from + at;
}

const firstDifference = (clean: readonly number[], buggy: readonly number[]) =>
  clean.findIndex((number, i) => shown(number) !== shown(buggy[i] ?? Number.NaN));

/** One lucky step is no lead: it must hold for each of the last few, and for a few more on average. */
const LEAD_STEPS = 3;
const LEAD_AVERAGE = 5;

/** Which of the two is ahead in the last steps: nearer to the target, or with the smaller loss; null where neither clearly is. */
export function aheadAtEnd(evidence: Evidence): "clean" | "buggy" | null {
  const leads = leadsOf(evidence);
  if (leads.length < LEAD_AVERAGE) return null;
  const lead = sum(leads.slice(-LEAD_AVERAGE));
  const [clean, buggy] = [evidence.clean.slice(-LEAD_AVERAGE), evidence.buggy.slice(-LEAD_AVERAGE)];
  // Rounding alone must not make a lead.
  if (Math.abs(lead) <= sum([...clean, ...buggy].map(slack))) return null;
  if (leads.slice(-LEAD_STEPS).some((each) => Math.sign(each) !== Math.sign(lead))) return null;
  return lead > 0 ? "buggy" : "clean";
}

/** By how much the run without the line is ahead at each step, less than nothing where it is behind. */
function leadsOf({ of, clean, buggy }: Evidence): number[] {
  const cost = (number = 0) => shown(of === "knob" ? Math.abs(number - EXAMPLE.target) : number);
  return clean.map((number, i) => cost(shown(number)) - cost(shown(buggy[i] ?? 0)));
}

/** A stretch of steps that were longer without the line: from one step to another, and how long on average. */
export interface LongerSteps extends SideBySide<number> {
  from: number;
  to: number;
}

/** From the first step that differs to where the run without the line is ahead for good; null if its steps were no longer there. */
export function longerSteps(evidence: Evidence): LongerSteps | null {
  const { from, strides } = evidence;
  if (!strides || aheadAtEnd(evidence) !== "buggy") return null;
  const first = firstDifference(strides.clean, strides.buggy);
  const lead = leadsOf(evidence).reduce((after, lead, index) => (lead <= 0 ? index + 1 : after), 0);
  if (first < 0 || first >= lead) return null;
  const [clean, buggy] = [strides.clean.slice(first, lead), strides.buggy.slice(first, lead)];
  if (sum(buggy) - sum(clean) <= sum([...clean, ...buggy].map(slack))) return null;
  const mean = (all: readonly number[]) => sum(all) / all.length;
  return { from: from + first, to: from + lead, clean: shown(mean(clean)), buggy: shown(mean(buggy)) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
