// Keys that mean something wherever the focus is, for those who answer at a computer; what is typed into keeps its own.

"use client";

import { useLayoutEffect } from "react";

/** `isOnButton` says that the focus is on something that Enter presses. */
type OnKey = (event: KeyboardEvent, isOnButton: boolean) => void;

/** While `isOn`, from the moment that it is drawn so. Keys together with Ctrl, Alt or Cmd are the browser's. */
export function usePageKeys(isOn: boolean, onKey: OnKey): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const focused = event.target instanceof Element ? event.target : null;
      if (focused?.closest("dialog, input, textarea, select")) return;
      onKey(event, Boolean(focused?.closest("button, a, summary")));
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
