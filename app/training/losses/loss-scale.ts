// The axes of the loss chart: from steps and losses to places in a box, with ticks at round numbers.

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

/** `steps` is the last step there is room for. */
export function lossScale(losses: ArrayLike<number>, steps: number, axis: LossAxis): LossScale {
  const drawn = Array.from(losses).filter((loss) => Number.isFinite(loss) && loss >= 0);
  const lastStep = Math.max(1, steps);
  const x = (step: number) => step / lastStep;
  const xTicks = roundTicks(lastStep, 4)
    .filter(Number.isInteger)
    .map((value) => ({ value, at: x(value) }));
  return { x, xTicks, ...(axis === "log" ? logAxis(drawn) : linearAxis(drawn)) };
}

function linearAxis(losses: readonly number[]): Pick<LossScale, "y" | "yTicks"> {
  const top = Math.max(1e-6, largest(losses)) * 1.06;
  const y = (loss: number) => (Number.isFinite(loss) && loss >= 0 ? Math.min(1, loss / top) : null);
  return { y, yTicks: roundTicks(top, 3).map((value) => ({ value, at: value / top })) };
}

function logAxis(losses: readonly number[]): Pick<LossScale, "y" | "yTicks"> {
  const positive = losses.filter((loss) => loss > SMALLEST);
  const high = Math.ceil(Math.log10(positive.length ? largest(positive) : 1) + 1e-9);
  const lowest = positive.length ? Math.floor(Math.log10(smallest(positive))) : 0;
  const low = Math.min(lowest, high - 1);
  const place = (loss: number) => (Math.log10(loss) - low) / (high - low);
  const every = Math.ceil((high - low) / 4);
  const yTicks: Tick[] = [];
  for (let power = low; power <= high; power += every) {
    yTicks.push({ value: 10 ** power, at: (power - low) / (high - low) });
  }
  return { y: (loss) => (Number.isFinite(loss) && loss > SMALLEST ? place(loss) : null), yTicks };
}

/** 0 and up to `count` + 1 multiples of 1, 2 or 5 times a power of ten, none above `top`. */
export function roundTicks(top: number, count: number): number[] {
  const rough = top / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= rough) ?? 10 * power;
  const ticks: number[] = [];
  for (let i = 0; i * unit <= top * (1 + 1e-9); i++) ticks.push(Number((i * unit).toPrecision(6)));
  return ticks;
}

const largest = (numbers: readonly number[]) => numbers.reduce((max, number) => Math.max(max, number), 0);
const smallest = (numbers: readonly number[]) =>
  numbers.reduce((min, number) => Math.min(min, number), Number.POSITIVE_INFINITY);

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
  for (const index of order.toReversed()) {
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
