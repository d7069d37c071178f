// One press counts once: with Enter held down a browser presses a button again and again, and with a double click twice.

/** On every part of the page, until the returned function is called. */
export function pressOnce(): () => void {
  let pressed: { at: Element; said: string | null } | null = null;
  const onKeyDown = (event: KeyboardEvent) => {
    // Where lines are written, each Enter is another line.
    if (event.repeat && event.key === "Enter" && !elementOf(event)?.closest("textarea, [contenteditable]"))
      event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const at = elementOf(event)?.closest("button, a");
    const now = at ? { at, said: at.textContent } : null;
    const isAgain = event.detail > 1 && now !== null && pressed?.at === now.at;
    // Its second half was meant for what stood there at the first.
    if (isAgain && (pressed?.said !== now.said || now.at.hasAttribute("data-leads-on"))) {
      event.preventDefault();
      event.stopPropagation();
    } else pressed = now;
  };
  window.addEventListener("keydown", onKeyDown);
  window.addEventListener("click", onClick, { capture: true });
  return () => {
    window.removeEventListener("keydown", onKeyDown);
    window.removeEventListener("click", onClick, { capture: true });
  };
}

const elementOf = ({ target }: Event) => (target instanceof Element ? target : null);
