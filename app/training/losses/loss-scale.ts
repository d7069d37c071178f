// The axes of the loss chart: from steps and losses to places in a box, with ticks at round numbers.

import { extent, max } from "d3-array";
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from "d3-scale";

export type LossAxis = "linear" | "log";

interface Tick {
  value: number;
  /** 0 at the bottom or left, 1 at the top or right. */
  at: number;
}

export interface LossScale {
  /** The place of a step, 0 to 1. */
  x(step: number): number;
  /** The place of a loss, 0 to 1, or null for one that can't be drawn: not a number, or not above zero on a log axis. */
  y(loss: number): number | null;
  xTicks: Tick[];
  yTicks: Tick[];
}

/** No loss is drawn below this on a log axis. */
const SMALLEST = 1e-12;
/** Above the largest loss, so that its point is not cut in half. */
const ROOM = 1.06;

/** `steps` is the last step there is room for. */
export function lossScale(losses: ArrayLike<number>, steps: number, axis: LossAxis): LossScale {
  const drawn = Array.from(losses).filter((loss) => Number.isFinite(loss) && loss >= 0);
  const x = scaleLinear().domain([0, Math.max(1, steps)]);
  return { x, xTicks: stepTicks(x), ...(axis === "log" ? logAxis(drawn) : linearAxis(drawn)) };
}

/** Plain axes for numbers between `low` and `high`, and the steps `first` to `last`. */
export function scaleBetween(
  { first, last }: { first: number; last: number },
  { low, high }: { low: number; high: number },
): LossScale {
  const x = scaleLinear().domain([first, last]);
  const y = scaleLinear().domain([low, high]);
  return { x, y, xTicks: stepTicks(x), yTicks: ticksOf(y, 3) };
}

function linearAxis(losses: readonly number[]): Pick<LossScale, "y" | "yTicks"> {
  const y = scaleLinear()
    .domain([0, Math.max(1e-6, max(losses) ?? 0) * ROOM])
    .clamp(true);
  return { y: (loss) => (Number.isFinite(loss) && loss >= 0 ? y(loss) : null), yTicks: ticksOf(y, 3) };
}

/** From a power of ten to another one. */
function logAxis(losses: readonly number[]): Pick<LossScale, "y" | "yTicks"> {
  const [low = 1, high = 1] = extent(losses.filter((loss) => loss > SMALLEST));
  const y = scaleLog()
    .domain([low, high * ROOM])
    .nice();
  const [from = low, to = high] = y.domain();
  // With no more ticks than powers, d3 marks powers only.
  const powers = Math.round(Math.log10(to / from));
  return {
    y: (loss) => (Number.isFinite(loss) && loss > SMALLEST ? y(loss) : null),
    yTicks: ticksOf(y, Math.min(3, powers)),
  };
}

function ticksOf(scale: ScaleContinuousNumeric<number, number>, count: number): Tick[] {
  return scale.ticks(count).map((value) => ({ value, at: scale(value) }));
}

/** There are no steps between two steps. */
const stepTicks = (x: ScaleContinuousNumeric<number, number>): Tick[] =>
  ticksOf(x, 4).filter(({ value }) => Number.isInteger(value));

/** Of the widest digit and a blank on both sides, in root ems. */
const DIGIT = 0.65;
const BLANKS = 0.7;

/** Every tick, or every second, third … of them, so that their numbers stay apart in `width` root ems. */
export function ticksApart(ticks: readonly Tick[], width: number): Tick[] {
  const widest = BLANKS + DIGIT * Math.max(0, ...ticks.map(({ value }) => String(value).length));
  const [first, second] = ticks;
  const step = first && second ? (second.at - first.at) * width : widest;
  const every = Math.max(1, Math.ceil(widest / step));
  return ticks.filter((_, index) => index % every === 0);
}

/** The same heights moved apart, so that names at them keep `gap` and stay within the range; their order stays. */
export function apart(
  heights: readonly number[],
  gap: number,
  { low, high }: { low: number; high: number },
): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const moved = [...heights];
  let free = low;
  for (const index of order) {
    moved[index] = Math.max(free, heights[index] as number);
    free = (moved[index] as number) + gap;
  }
  free = high;
  for (const index of order.reverse()) {
    moved[index] = Math.min(free, moved[index] as number);
    free = (moved[index] as number) - gap;
  }
  return moved;
}

/** At most `most` steps of a curve, the first and the last among them: a long run is drawn no finer than the screen is. */
export function thinned(length: number, most: number): number[] {
  if (length <= most) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}
