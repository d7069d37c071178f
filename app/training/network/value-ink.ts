// How dark a neuron is for its value. It stays light enough for its number to be read in ink.

const DARKEST = 0.38;

/** As an opacity. A fixed scale, so that two moments of a run can be compared; a value that is no number leaves no ink. */
export const valueInk = (value: number): number =>
  Number.isNaN(value) ? 0 : DARKEST * Math.tanh(Math.abs(value));
