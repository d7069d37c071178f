// The keys of a real keyboard, for those who build at a computer; what has the focus keeps its own keys.

"use client";

import { useEffect } from "react";
import { type BrickKey, brickKeyOf } from "./brick-keys";

export function useBrickKeyboard(isOpen: boolean, onKey: (key: BrickKey) => void, onSend: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("dialog, input, textarea, select")) return;
      const isOnButton = target instanceof Element && target.closest("button, a, summary") !== null;
      if (event.key === "Enter" && !isOnButton && !event.repeat) return onSend();
      const key = brickKeyOf(event.key);
      if (!key || (event.repeat && key !== "back")) return;
      event.preventDefault();
      onKey(key);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
