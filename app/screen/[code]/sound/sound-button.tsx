// Turns the sounds of this big screen on and off; not there where a browser has none.

"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { sound, useSound } from "./use-sound";

const LOUDSPEAKER = "M4 9.5v5h3.5l5 4.5v-14l-5 4.5z";
const WAVES = "M16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11";
const CROSS = "M16.5 9.5l5 5M21.5 9.5l-5 5";

export function SoundButton() {
  const t = useTranslations("screen");
  const state = useSound();
  const [isPossible, setPossible] = useState(false);

  useEffect(() => {
    setPossible(typeof AudioContext !== "undefined");
    void sound.restore();
    const onTouch = () => void sound.touched();
    document.addEventListener("click", onTouch);
    document.addEventListener("keydown", onTouch);
    return () => {
      document.removeEventListener("click", onTouch);
      document.removeEventListener("keydown", onTouch);
    };
  }, []);

  if (!isPossible) return null;
  const name = state === "asleep" ? t("soundAsleep") : t("sound");
  return (
    <button
      type="button"
      role="switch"
      aria-checked={state !== "off"}
      aria-label={name}
      title={name}
      onClick={() => void sound.toggle()}
      className="relative grid size-12 place-items-center rounded-control text-ink-soft hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="size-8">
        <path
          d={`${LOUDSPEAKER}${state === "off" ? CROSS : WAVES}`}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeDasharray={state === "asleep" ? "1 3.5" : undefined}
        />
      </svg>
    </button>
  );
}
