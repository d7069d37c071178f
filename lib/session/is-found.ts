// Whether a class found what it was asked. Apart from `together.ts`, so that a screen need not load how points are counted.

import type { NumberFound } from "./together";

/** More than half of those who answered were right. */
export const isFound = ({ answered, right }: NumberFound): boolean => 2 * right > answered;
