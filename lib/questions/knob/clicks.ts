// How fine a prediction is told on a phone's knob, apart from the schemas so that the phone can work it out too.

/** Each way, from where nothing is predicted: four rounds of it. */
export const MOST_CLICKS = 120;
export const CLICKS_A_ROUND = 30;

const STEPS = [5, 2, 1];
const ROUNDING = 1e-9;

/** The largest round number that is not above the tolerance: then some click is near enough to whatever is right. */
export function clickOf(tolerance: number): number {
  const power = Math.floor(Math.log10(tolerance) + ROUNDING);
  const step = STEPS.find((each) => each * 10 ** power <= tolerance * (1 + ROUNDING)) ?? 1;
  return Number(`${step}e${power}`);
}

/** What so many clicks say: 3 × 0.1 is 0.3. */
export const saidBy = (clicks: number, click: number) => Number((clicks * click).toPrecision(12));

/** Not further than the knob turns. */
export const withinReach = (clicks: number) => Math.min(MOST_CLICKS, Math.max(-MOST_CLICKS, clicks));

/** What the knob says nearest to a number; zero has no sign. */
export const nearestClick = (number: number, click: number) =>
  saidBy(withinReach(Math.round(number / click)), click) || 0;
