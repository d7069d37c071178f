// The number that the host tries out once the walk is at its end, or holds in the picture of a slide, the same on every screen.

"use client";

import type { Tried } from "../../lib/questions/tried";
import { useClient, useStore } from "./live-screen";

export function useTried(): Tried | null {
  const { store } = useClient();
  return useStore(store, ({ view }) => {
    if (!view) return null;
    if (view.role === "player") return (view.stage.phase === "revealed" && view.stage.tried) || null;
    return (view.stage.phase === "slide" ? view.stage.tried : view.walk?.tried) ?? null;
  });
}
