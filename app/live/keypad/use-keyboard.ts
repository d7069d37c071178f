// The keys of a real keyboard in place of those on the screen.

"use client";

import { usePageKeys } from "../../ui/use-page-keys";

/** `keyOf` says which of the keys on the screen one of the keyboard is, null for none of them; only "back" goes on while it is held down. */
export function useKeyboard<Key extends string>(
  isOpen: boolean,
  keyOf: (pressed: string) => Key | null,
  onKey: (key: Key) => void,
  onSend: () => void,
): void {
  usePageKeys(isOpen, (event, isOnButton) => {
    if (event.key === "Enter" && !isOnButton && !event.repeat) return onSend();
    const key = keyOf(event.key);
    if (!key || (event.repeat && key !== "back")) return;
    // Firefox searches the page at "/".
    event.preventDefault();
    onKey(key);
  });
}
