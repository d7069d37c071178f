// Playing: the host's screen asks for the next steps again and again, so that a closed laptop or a lost connection pauses the run.

"use client";

import { useEffect, useRef, useState } from "react";
import { MAX_STEPS } from "../../../lib/training/limits";
import { useConnection, useSocket } from "../../live/live-screen";
import { advanceTraining, type Problem } from "../../live/requests";
import { useRun } from "../picture/run-on-show";

const TICK_MS = 250;

export interface Playing {
  isPlaying: boolean;
  /** Steps a tick. */
  speed: number;
  problem: Problem | null;
  play: (isPlaying: boolean) => void;
  setSpeed: (speed: number) => void;
}

/** The next request goes out when the numbers of the last one are on the screen, and no sooner than a tick later. */
export function usePlaying(): Playing {
  const socket = useSocket();
  const { runId, step, trouble } = useRun().training;
  const [isWanted, setWanted] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lastAt = useRef(0);
  const isLost = useConnection() === "lost";
  const isPlaying = isWanted && !isLost && !trouble && step < MAX_STEPS;

  useEffect(() => {
    if (!isPlaying) return setWanted(false);
    const wait = Math.max(0, lastAt.current + TICK_MS - Date.now());
    const timer = setTimeout(async () => {
      lastAt.current = Date.now();
      const result = await advanceTraining(socket, { runId, step }, speed);
      if (result.ok) return;
      setWanted(false);
      setProblem(result.refusal);
    }, wait);
    return () => clearTimeout(timer);
  }, [isPlaying, runId, step, speed, socket]);

  const play = (wanted: boolean) => {
    setProblem(null);
    setWanted(wanted);
  };
  return { isPlaying, speed, problem, play, setSpeed };
}
