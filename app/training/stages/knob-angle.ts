// Where a knob points, and which knobs are worth showing.

/** In degrees. Zero points up; the ends of the scale are never quite reached. */
export const knobAngle = (value: number) => 135 * Math.tanh(value / 2);

/** The parameters that changed most, largest change first. */
export function turnedMost(before: Float64Array, parameters: Float64Array, most: number): number[] {
  const turn = (index: number) => Math.abs((parameters[index] as number) - (before[index] as number));
  return [...parameters.keys()].sort((a, b) => turn(b) - turn(a)).slice(0, most);
}
