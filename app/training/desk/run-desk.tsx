// What lies on the host's desk beside the run: whether it plays, the weight in hand, and steps about to be forgotten.

"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { type Playing, usePlaying } from "./use-playing";

/** All steps of a run, or those that a new vote takes the place of. */
export type Forgetting = "all" | "later";

interface Desk {
  playing: Playing;
  /** The weight in hand. */
  weight: number | null;
  takeWeight: (index: number | null) => void;
  /** What is forgotten once the host has said yes. */
  forgetting: Forgetting | null;
  askToForget: (what: Forgetting | null) => void;
}

const DeskContext = createContext<Desk | null>(null);

export function RunDesk({ children }: { children: ReactNode }) {
  const playing = usePlaying();
  const [weight, takeWeight] = useState<number | null>(null);
  const [forgetting, askToForget] = useState<Forgetting | null>(null);
  return (
    <DeskContext value={{ playing, weight, takeWeight, forgetting, askToForget }}>{children}</DeskContext>
  );
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("Only the host drives a run.");
  return desk;
}
