// The keys of a real keyboard, for those who answer at a computer; what has the focus keeps its own keys.

"use client";

import { useEffect } from "react";

/** `keyOf` says which of the keys on the screen one of the keyboard is, null for none of them; only "back" goes on while it is held down. */
export function useKeyboard<Key extends string>(
  isOpen: boolean,
  keyOf: (pressed: string) => Key | null,
  onKey: (key: Key) => void,
  onSend: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest("dialog, input, textarea, select")) return;
      const isOnButton = target instanceof Element && target.closest("button, a, summary") !== null;
      if (event.key === "Enter" && !isOnButton && !event.repeat) return onSend();
      const key = keyOf(event.key);
      if (!key || (event.repeat && key !== "back")) return;
      // Firefox searches the page at "/".
      event.preventDefault();
      onKey(key);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
}
