// A part of the program as React knows it: fetched while somebody waits for it on the screen.

"use client";

import { useEffect, useSyncExternalStore } from "react";
import { onReturn } from "./browser";
import type { Loading, Part } from "./loader";

const notYet = { status: "loading" } as const;

export function usePart<T>(part: Part<T>): Loading<T> {
  useEffect(() => {
    const leave = part.need();
    const unwatch = onReturn(part.hurry);
    return () => {
      unwatch();
      leave();
    };
  }, [part]);
  return useSyncExternalStore(part.loading.subscribe, part.loading.get, () => notYet);
}
