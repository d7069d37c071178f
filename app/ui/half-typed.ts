// A number that is typed, which may not fit yet: it stays as typed until it does, or until another is chosen elsewhere.

import { withPlainSigns } from "../../lib/expression/plain-signs";

export interface Typed {
  text: string;
  /** The number that counted when it was typed. */
  over: number;
  /** Whether it fitted then. */
  fitted: boolean;
}

export interface Fitting {
  low: number;
  high: number;
  isWhole: boolean;
}

/** Null where it is none, or none that fits. A comma stands for a point. */
export function numberIn(text: string, { low, high, isWhole }: Fitting): number | null {
  const number = Number(withPlainSigns(text).replace(",", "."));
  const fits =
    text.trim() !== "" && number >= low && number <= high && (!isWhole || Number.isInteger(number));
  return fits ? number : null;
}

/** It counts, it does not fit, another number was chosen in its place, or it fits since the range has grown and still has to be told. */
type Became = "counts" | "wrong" | "replaced" | "mended";

/** `value` is the number that counts now. */
export function becameOf({ text, over, fitted }: Typed, value: number, fitting: Fitting): Became {
  const number = numberIn(text, fitting);
  const isAsBefore = value === over;
  if (number === null) return isAsBefore ? "wrong" : "replaced";
  if (number === value || !isAsBefore) return "counts";
  return fitted ? "replaced" : "mended";
}
