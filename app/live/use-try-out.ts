// Trying a number out, from the host's screen: it follows the hand at once, and the class a few times a second.

"use client";

import { useEffect, useRef, useState } from "react";
import type { Tried } from "../../lib/questions/tried";
import { useHostView, useSocket } from "./live-screen";
import { tryOnSlide, tryOut } from "./requests";
import { useTried } from "./use-tried";

/** No faster than eyes at the back of a room follow. */
const EVERY_MS = 250;

/** What is stored is told by then, unless something newer was told in its place. */
const TOLD_WITHIN_MS = 1_000;

/** What this screen shows of it, and how it is moved; null puts the number back. */
export function useTryOut(): [Tried | null, (tried: Tried | null) => void] {
  const socket = useSocket();
  const { stage } = useHostView();
  const told = useTried();
  const tell = (tried: Tried | null) => {
    if (stage.phase === "slide") return tryOnSlide(socket, stage.position, tried);
    return stage.phase === "revealed" ? tryOut(socket, stage.round.id, tried) : null;
  };
  const [held, setHeld] = useState<{ tried: Tried | null } | null>(null);
  const next = useRef<{ tried: Tried | null } | null>(null);
  const isSending = useRef(false);
  const newest = useRef(told);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
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
    while (next.current && !isGone.current) {
      const { tried } = next.current;
      const told = tell(tried);
      if (!told) break;
      next.current = null;
      const pause = new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      const [result] = await Promise.all([told, pause]);
      isToBeTold = result.ok && !isSame(newest.current, tried);
      if (!result.ok) break;
    }
    isSending.current = false;
    if (isToBeTold) waiting.current = setTimeout(letGo, TOLD_WITHIN_MS);
    else letGo();
  }

  const letGo = () => {
    if (!isSending.current) setHeld(null);
  };

  // From then on this screen, too, shows what the class is told. What is told late, of an earlier moment, is let pass: the
  // hand has moved on, and its next step starts from where it is.
  useEffect(() => {
    newest.current = told;
    if (!isSending.current) setHeld((held) => (held && isSame(held.tried, told) ? null : held));
  }, [told]);

  const move = (tried: Tried | null) => {
    clearTimeout(waiting.current);
    next.current = { tried };
    setHeld(next.current);
    void send();
  };
  return [held ? held.tried : told, move];
}

const isSame = (one: Tried | null, other: Tried | null) =>
  one?.node === other?.node && one?.value === other?.value;
