// 3, 2, 1: time to read before the buttons appear.

"use client";

import { useOffset } from "../../live/live-screen";
import { useServerNow } from "../../live/use-server-now";

/** `until` is by the server's clock. */
export function Countdown({ until, label }: { until: number; label: string }) {
  const now = useServerNow(useOffset());
  return (
    <div className="grid min-h-40 place-content-center justify-items-center gap-1 text-center">
      <p className="font-semibold text-ink-soft">{label}</p>
      <p aria-hidden="true" className="font-extrabold text-5xl">
        {Math.max(1, Math.ceil((until - now) / 1_000))}
      </p>
    </div>
  );
}
