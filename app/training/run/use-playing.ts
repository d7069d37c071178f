// Playing: the host's screen asks for the next steps again and again, so that a closed laptop pauses the run.

"use client";

import { useEffect, useRef, useState } from "react";
import { MAX_STEPS } from "../../../lib/training/limits";
import type { LiveSocket } from "../../live/connect";
import { advanceTraining, type Problem } from "../../live/requests";
import type { RunState } from "../../live/run-state";

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
export function usePlaying(socket: LiveSocket, run: RunState | null): Playing {
  const [isWanted, setWanted] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [problem, setProblem] = useState<Problem | null>(null);
  const lastAt = useRef(0);
  const training = run?.training ?? null;
  const runId = training?.runId;
  const step = training?.step ?? 0;
  const isPlaying = isWanted && training !== null && !training.trouble && step < MAX_STEPS;

  useEffect(() => {
    if (!isPlaying || !runId) return setWanted(false);
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
