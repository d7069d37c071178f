// Sends the host's commands one at a time, and keeps what went wrong with the last one.

"use client";

import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import type { Answered, Problem } from "./requests";

export interface Command {
  busy: boolean;
  problem: Problem | null;
  /** A press while another command is under way is dropped: it was meant for what the screen showed before. */
  run: (send: () => Answered) => Promise<void>;
}

const CommandContext = createContext<Command | null>(null);

export function OneCommandAtATime({ children }: { children: ReactNode }) {
  const isRunning = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(send: () => Answered): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    const result = await send();
    isRunning.current = false;
    setBusy(false);
    setProblem(result.ok ? null : result.refusal);
  }

  return <CommandContext value={{ busy, problem, run }}>{children}</CommandContext>;
}

export function useCommand(): Command {
  const command = useContext(CommandContext);
  if (!command) throw new Error("Only the host's control sends commands.");
  return command;
}
