// The keys of a teacher who looks at the class, not at the keyboard: space, arrows, and the two buttons of a presenter.

"use client";

import { useEffect } from "react";

interface Keys {
  onNext: () => void;
  onBack: () => void;
}

/** Keys that mean something where they are pressed are left alone. */
const OWN_KEYS = "input, textarea, select, dialog, summary, [role=radio], [contenteditable]";

export function useKeys({ onNext, onBack }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(OWN_KEYS) || document.querySelector("dialog[open]")) return;
      const isOnButton = at?.closest("button, a") !== null && at !== null;
      if (event.key === " " && isOnButton) return;
      if (event.key === " " || event.key === "ArrowRight" || event.key === "PageDown") onNext();
      else if (event.key === "ArrowLeft" || event.key === "PageUp") onBack();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
