// How near an answer has to be, apart from the schemas so that every screen can mark it.

/** Two ways to add the same numbers may differ in the last bits; that is not for a student to be wrong about. */
const ROUNDING = 1e-9;

/** Whether an answer is as near as a question wants it. */
export function isNear(answer: number, right: number, tolerance: number): boolean {
  return Math.abs(answer - right) <= tolerance + ROUNDING * Math.max(1, Math.abs(right));
}

/** Whether it is the number itself. */
export const isExact = (answer: number, right: number) => isNear(answer, right, 0);
