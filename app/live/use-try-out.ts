// Trying a number out, from the host's screen: it follows the hand at once, and the class a few times a second.

"use client";

import { useEffect, useRef, useState } from "react";
import type { Tried } from "../../lib/questions/tried";
import { useHostView, useSocket } from "./live-screen";
import { tryOut } from "./requests";
import { useTried } from "./use-tried";

/** No faster than eyes at the back of a room follow. */
const EVERY_MS = 250;

/** What this screen shows of it, and how it is moved; null puts the number back. */
export function useTryOut(): [Tried | null, (tried: Tried | null) => void] {
  const socket = useSocket();
  const { stage } = useHostView();
  const told = useTried();
  const roundId = stage.phase === "revealed" ? stage.round.id : null;
  const [held, setHeld] = useState<{ tried: Tried | null } | null>(null);
  const next = useRef<{ tried: Tried | null } | null>(null);
  const isSending = useRef(false);
  const newest = useRef(told);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  async function send(): Promise<void> {
    if (isSending.current) return;
    isSending.current = true;
    let isToBeTold = false;
    while (next.current && roundId && !isGone.current) {
      const { tried } = next.current;
      next.current = null;
      const pause = new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      const [result] = await Promise.all([tryOut(socket, roundId, tried), pause]);
      isToBeTold = result.ok && !isSame(newest.current, tried);
      if (!result.ok) break;
    }
    isSending.current = false;
    if (!isToBeTold) setHeld(null);
  }

  // From then on this screen, too, shows what the class is told; until then it must not fall back to what was told before.
  useEffect(() => {
    newest.current = told;
    if (!isSending.current) setHeld(null);
  }, [told]);

  const move = (tried: Tried | null) => {
    next.current = { tried };
    setHeld(next.current);
    void send();
  };
  return [held ? held.tried : told, move];
}

const isSame = (one: Tried | null, other: Tried | null) =>
  one?.node === other?.node && one?.value === other?.value;
