// The same by keys: Alt with an arrow moves a thing of a list one place up or down.

import type { KeyboardEvent } from "react";

/** Null for any other key; of this one the page hears no more. */
export function stepOfKey(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return null;
  event.preventDefault();
  return event.key === "ArrowUp" ? -1 : 1;
}
