// While someone types, what they had still stands there.

import { useState } from "react";

/** The newest value that was not null. */
export function useLastGood<T>(value: T | null): T | null {
  const [good, setGood] = useState(value);
  if (value !== null && value !== good) setGood(value);
  return value ?? good;
}
