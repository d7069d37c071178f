// Makes the big screen heard: the last seconds of a round tick, and its answer comes with a chime.

"use client";

import { useEffect, useRef } from "react";
import { useOffset, useProjectorView } from "../../../live/live-screen";
import { chimeIn, LATE_MS, ticksIn, waitsFor } from "./moments";
import { sound } from "./use-sound";

export function RoundSounds() {
  const { stage, walk } = useProjectorView();
  const offset = useOffset();
  const roundId = "round" in stage ? stage.round.id : null;
  // A view that says the same changes nothing, and neither does a walk that is walked once more.
  const ticks = ticksIn(stage).join();
  const chime = chimeIn(stage, walk);
  const chimed = useRef<string | null>(null);

  useEffect(() => {
    const moments = ticks === "" ? [] : ticks.split(",").map(Number);
    const timers = waitsFor(moments, Date.now() + offset).map((wait) => setTimeout(sound.tick, wait));
    return () => timers.forEach(clearTimeout);
  }, [ticks, offset]);

  useEffect(() => {
    if (chime === null || roundId === null || chimed.current === roundId) return;
    const [wait] = waitsFor([chime], Date.now() + offset, LATE_MS);
    if (wait === undefined) return;
    const timer = setTimeout(() => {
      chimed.current = roundId;
      sound.chime();
    }, wait);
    return () => clearTimeout(timer);
  }, [chime, roundId, offset]);

  return null;
}
