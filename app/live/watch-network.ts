// Connects anew at once where the network, the screen or the page is back, instead of at the next patient attempt.

import type { LiveSocket } from "./connect";

/** A phone that slept this long may hold a connection that the network has dropped without telling it. */
const SLEPT_MS = 10_000;

/** Until the returned function is called. */
export function watchNetwork(socket: Pick<LiveSocket, "connected" | "active" | "disconnect">): () => void {
  let hiddenSince = 0;
  const connectAnew = () => socket.disconnect().connect();
  const hurry = () => {
    if (!socket.connected && socket.active) connectAnew();
  };
  const onVisibility = () => {
    if (document.visibilityState === "hidden") hiddenSince = Date.now();
    else if (socket.connected && Date.now() - hiddenSince > SLEPT_MS) connectAnew();
    else hurry();
  };
  // Kept while another page was looked at: a browser ends what such a page was waiting for, and does not always tell it.
  const onPageShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted && socket.active) connectAnew();
  };
  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("online", hurry);
  window.addEventListener("pageshow", onPageShow);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("online", hurry);
    window.removeEventListener("pageshow", onPageShow);
  };
}
