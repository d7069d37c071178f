// The letters of the options, or their numbers, on a real keyboard, and Enter to send; what has the focus keeps its own keys.

"use client";

import { useEffect } from "react";
import { letters } from "../../../lib/questions/letters";

/** `count` options can be picked now. */
export function useLetterKeys(count: number, onPick: (place: number) => void, onSend: () => void): void {
  useEffect(() => {
    if (count === 0) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
      if (ctrlKey || metaKey || altKey || repeat) return;
      const focused = target instanceof Element ? target : null;
      if (focused?.closest("dialog, input, textarea, select")) return;
      if (key === "Enter" && !focused?.closest("button, a, summary")) return onSend();
      const place = letters.findIndex((letter, i) => key.toUpperCase() === letter || key === String(i + 1));
      if (place >= 0 && place < count) onPick(place);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
