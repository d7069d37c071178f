// Sends the host's commands one at a time, and keeps what went wrong with the last one.

"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { createCommandQueue } from "./command-queue";
import type { Answered, Problem } from "./requests";

export interface Command {
  busy: boolean;
  problem: Problem | null;
  /** For what leads on from what the screen shows, or adds to it: a press while another of these is under way is dropped, since it was meant for what was shown before. */
  run: (send: () => Answered) => Promise<void>;
  /** For what means the same whatever the class is at, and done twice: a setting, who leaves, big screens, and what was confirmed. It waits for its turn. */
  runInTurn: (send: () => Answered) => Promise<void>;
}

const CommandContext = createContext<Command | null>(null);

export function OneCommandAtATime({ children }: { children: ReactNode }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { run, runInTurn } = useMemo(() => {
    const queue = createCommandQueue(setBusy);
    const kept = (send: () => Answered) => async () => {
      const result = await send();
      setProblem(result.ok ? null : result.refusal);
    };
    return {
      run: (send: () => Answered) => queue.leadOn(kept(send)),
      runInTurn: (send: () => Answered) => queue.inTurn(kept(send)),
    };
  }, []);
  return <CommandContext value={{ busy, problem, run, runInTurn }}>{children}</CommandContext>;
}

export function useCommand(): Command {
  const command = useContext(CommandContext);
  if (!command) throw new Error("Only the host's control sends commands.");
  return command;
}
