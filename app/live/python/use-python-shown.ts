// Whether the host shows graphs in Python, on every screen that has room for it.

"use client";

import { useClient, useStore } from "../live-screen";

export function usePythonShown(): boolean {
  const { store } = useClient();
  return useStore(
    store,
    ({ view }) => view !== null && view.role !== "player" && (view.settings.pythonShown ?? false),
  );
}
