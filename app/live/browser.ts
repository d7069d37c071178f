// The browser around what is fetched: whether the server answers, starting the page anew, and news of the network.

import { createPart, type Part, type Surroundings } from "./loader";

/** So that what never comes does not make a page that starts over and over, and a second upgrade in a class gets its turn. */
const RELOADS_APART_MS = 5 * 60_000;
const RELOADED_AT = "blamegrad.reloaded-at";

const REPLY_MS = 5_000;

async function isServerThere(): Promise<boolean> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), REPLY_MS);
  try {
    return (await fetch("/api/health", { cache: "no-store", signal: patience.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Where nothing can be remembered it is not done at all: it might be done for ever. */
function reload(): void {
  try {
    const since = Date.now() - Number(sessionStorage.getItem(RELOADED_AT));
    // A clock that was set back says nothing of how long ago it was.
    if (since >= 0 && since < RELOADS_APART_MS) return;
    sessionStorage.setItem(RELOADED_AT, String(Date.now()));
  } catch {
    return;
  }
  location.reload();
}

export const browser: Surroundings = { isServerThere, reload, random: Math.random };

/** What `load` gives, once it is wanted. */
export const partOf = <T>(load: () => Promise<T>): Part<T> => createPart(load, browser);

/** Tells when the network is back or the screen lights up, until the returned function is called. */
export function onReturn(act: () => void): () => void {
  const actIfSeen = () => {
    if (document.visibilityState === "visible") act();
  };
  window.addEventListener("online", actIfSeen);
  document.addEventListener("visibilitychange", actIfSeen);
  return () => {
    window.removeEventListener("online", actIfSeen);
    document.removeEventListener("visibilitychange", actIfSeen);
  };
}
