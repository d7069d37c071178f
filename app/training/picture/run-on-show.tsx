// A run that is on show and its picture, within reach of everything that is drawn of it.

"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { RunState } from "../../live/run-state";
import { useRunPicture } from "./use-run-picture";

interface OnShow {
  run: RunState;
  drawn: ReturnType<typeof useRunPicture>;
}

const RunContext = createContext<OnShow | null>(null);

export function RunOnShow({ run, children }: { run: RunState; children: ReactNode }) {
  const drawn = useRunPicture(run);
  return <RunContext value={{ run, drawn }}>{children}</RunContext>;
}

export const useRun = () => useOnShow().run;
/** Its numbers, and for data on a plane what it makes of every point. */
export const useDrawn = () => useOnShow().drawn;
export const usePicture = () => useDrawn().picture;

function useOnShow(): OnShow {
  const shown = useContext(RunContext);
  if (!shown) throw new Error("There is no run on show here.");
  return shown;
}
