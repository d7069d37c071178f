// The secret at the end of a link, which no server and no other page is told.

"use client";

import { useEffect, useState } from "react";

/** Taken out of the address once it is read, so that it stays neither there nor in the history; "" where there is none. */
export function useFragment(): [secret: string, set: (secret: string) => void] {
  const [secret, setSecret] = useState("");
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash.length < 2) return;
    setSecret(hash.slice(1));
    window.history.replaceState(window.history.state, "", pathname + search);
  }, []);
  return [secret, setSecret];
}
