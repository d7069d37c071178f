// Starts the page anew where the server is of another build, at a moment when nothing on it is half done.

import type { View } from "../../lib/session/views";
import { browser } from "./browser";
import type { LiveSocket } from "./connect";
import type { LiveState } from "./live-state";
import type { Store } from "./store";

/** So that a hall does not ask for its pages all at once; after it the next look at a page that was busy. */
const LOOK_WITHIN_MS = 5_000;

const TOUCHES = ["pointerdown", "keydown", "input"] as const;
const BUSY = "dialog[open], input:focus, textarea:focus, select:focus, [contenteditable]:focus";

/**
 * What people do something with: once it is another, or an answer to it is stored, whatever they did is done. To who has not
 * joined the class may go on as it likes.
 */
export function sceneOf({ view, wall }: LiveState<View>): string {
  if (!view) return wall ? "wall" : "nothing";
  const { stage } = view;
  const you = view.role === "player" ? view.you : undefined;
  if (you === null && stage.phase !== "ended") return "door";
  const place = "round" in stage ? stage.round.id : stage.phase === "slide" ? stage.position : null;
  return JSON.stringify([stage.phase, place, you?.said]);
}

/** For as long as the page is connected to such a server; until the returned function is called. */
export function startAnew<V extends View>(
  socket: Pick<LiveSocket, "on" | "off">,
  store: Store<LiveState<V>>,
  { reload, random } = browser,
): () => void {
  let scene = sceneOf(store.get());
  let isTouched = false;
  let next: ReturnType<typeof setTimeout> | undefined;

  const touch = () => {
    isTouched = true;
  };
  const unsubscribe = store.subscribe(() => {
    const now = sceneOf(store.get());
    if (now === scene) return;
    scene = now;
    isTouched = false;
  });
  const look = () => {
    if (!isTouched && !document.querySelector(BUSY)) reload();
    later();
  };
  const later = () => {
    clearTimeout(next);
    next = setTimeout(look, random() * LOOK_WITHIN_MS);
  };
  const rest = () => clearTimeout(next);

  for (const event of TOUCHES) window.addEventListener(event, touch, { capture: true, passive: true });
  socket.on("upgraded", later);
  // The server that it finds next says so again, if that is so.
  socket.on("disconnect", rest);
  return () => {
    rest();
    unsubscribe();
    socket.off("upgraded", later);
    socket.off("disconnect", rest);
    for (const event of TOUCHES) window.removeEventListener(event, touch, { capture: true });
  };
}
