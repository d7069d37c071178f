// The letters of the options, or their numbers, on a real keyboard, and Enter to send.

"use client";

import { letters } from "../../../lib/questions/letters";
import { usePageKeys } from "../../ui/use-page-keys";

/** `count` options can be picked now. */
export function useLetterKeys(count: number, onPick: (place: number) => void, onSend: () => void): void {
  usePageKeys(count > 0, ({ key, repeat }, isOnButton) => {
    if (repeat) return;
    if (key === "Enter" && !isOnButton) return onSend();
    const place = letters.findIndex((letter, i) => key.toUpperCase() === letter || key === String(i + 1));
    if (place >= 0 && place < count) onPick(place);
  });
}
