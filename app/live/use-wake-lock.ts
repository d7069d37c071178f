// Keeps a screen from going dark while it is shown, where the browser can.

"use client";

import { useEffect } from "react";

export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    // Browsers without it, over plain HTTP, or low on battery say no: then the screen just behaves as it always does.
    const ask = () =>
      navigator.wakeLock?.request("screen").then(
        (sentinel) => {
          lock = sentinel;
        },
        () => undefined,
      );
    const askAgain = () => document.visibilityState === "visible" && ask();
    ask();
    document.addEventListener("visibilitychange", askAgain);
    return () => {
      document.removeEventListener("visibilitychange", askAgain);
      lock?.release();
    };
  }, []);
}
