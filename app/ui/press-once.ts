// Enter that is held down presses once: a browser presses a button again and again, and a class would be led through its questions.

/** On every part of the page, until the returned function is called; where lines are written, each Enter is another line. */
export function pressOnce(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null;
    if (event.repeat && event.key === "Enter" && !at?.closest("textarea, [contenteditable]"))
      event.preventDefault();
  };
  window.addEventListener("keydown", onKeyDown);
  return () => window.removeEventListener("keydown", onKeyDown);
}
