// The keys of a teacher who looks at the class, not at the keyboard: space, arrows, and the two buttons of a presenter.

"use client";

import { useEffect } from "react";

interface Keys {
  onNext: () => void;
  onBack: () => void;
}

/** Keys that mean something where they are pressed are left alone. */
const OWN_KEYS =
  "input:not([type=checkbox]), textarea, select, dialog, [role=radio], [role=slider], [contenteditable]";

export function useKeys({ onNext, onBack }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(OWN_KEYS) || document.querySelector("dialog[open]")) return;
      if (event.key === " " && at?.closest("button, a, summary, input")) return;
      if (event.key === " " || event.key === "ArrowRight" || event.key === "PageDown") onNext();
      else if (event.key === "ArrowLeft" || event.key === "PageUp") onBack();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    window.addEventListener("click", letGo);
    return () => {
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("click", letGo);
    };
  });
}

/**
 * A button pressed with the mouse does not keep the focus, or the next press of the space bar would press it again. A panel
 * that it stands in takes it over, and so goes on hearing its own keys.
 */
function letGo(event: MouseEvent): void {
  const isPointer = event.detail > 0;
  const focused = document.activeElement;
  if (
    isPointer &&
    focused instanceof HTMLElement &&
    !focused.closest("dialog") &&
    focused.matches("button, summary, [type=checkbox]")
  ) {
    const panel = focused.closest<HTMLElement>("[tabindex='-1']");
    if (panel) panel.focus({ preventScroll: true });
    else focused.blur();
  }
}
