// Fills the projector, and gives it back; not there where a browser cannot, such as an iPhone's.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";

export function FullscreenButton() {
  const t = useTranslations("screen");
  const [isPossible, setPossible] = useState(false);
  const [isFull, setFull] = useState(false);

  useEffect(() => {
    setPossible(document.fullscreenEnabled === true);
    const onChange = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", onChange);
    return () => document.removeEventListener("fullscreenchange", onChange);
  }, []);

  if (!isPossible) return null;
  const toggle = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  return (
    <button
      type="button"
      aria-label={isFull ? t("leaveFullscreen") : t("fullscreen")}
      // A browser may refuse; then the window simply stays as it is.
      onClick={() => toggle().catch(() => undefined)}
      className="grid size-12 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-8">
        <path
          d={isFull ? "M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5" : "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
