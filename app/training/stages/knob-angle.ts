// Where a knob points.

/** In degrees. Zero points up; the ends of the scale are never quite reached. */
export const knobAngle = (value: number) => 135 * Math.tanh(value / 2);
