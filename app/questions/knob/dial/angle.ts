// Angles of a knob, clockwise from the top, in degrees.

import { CLICKS_A_ROUND } from "../../../../lib/questions/knob/clicks";

export const ROUND = 360;
export const DEGREES_A_CLICK = ROUND / CLICKS_A_ROUND;

/** Of a point, so many pixels to the right of the middle and below it. */
export const angleOf = (right: number, below: number) => (Math.atan2(right, -below) * 180) / Math.PI;

/** The shorter way from one angle to another: what a hand has turned between two moments. */
export function wayBetween(from: number, to: number): number {
  const way = (to - from) % ROUND;
  if (way > ROUND / 2) return way - ROUND;
  return way <= -ROUND / 2 ? way + ROUND : way;
}

/** Where an angle is on a circle. */
export function pointAt(degrees: number, radius: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
}

/** The arc from the top, as an SVG path; a whole round and more is a circle. */
export function arcPath(degrees: number, radius: number): string {
  if (degrees === 0) return "";
  // An arc that ends where it began would not be drawn.
  const shown = Math.sign(degrees) * Math.min(Math.abs(degrees), ROUND - 0.01);
  const { x, y } = pointAt(shown, radius);
  const isLong = Math.abs(shown) > ROUND / 2 ? 1 : 0;
  return `M0 ${-radius}A${radius} ${radius} 0 ${isLong} ${degrees > 0 ? 1 : 0} ${x} ${y}`;
}
