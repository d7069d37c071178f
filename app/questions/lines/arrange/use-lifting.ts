// A line that is picked up with a tap or a key, and put down again at another place.

"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";

const steps: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What has just become of a line, to be said aloud. */
export interface Told {
  what: "lifted" | "at" | "down";
  line: number;
  place: number;
}

interface Lifted {
  line: number;
  /** Where it was when it was picked up. */
  from: number;
}

/** `order` has the lines by place; `onMove` takes one from a place to another. */
export function useLifting(
  order: readonly number[],
  isOpen: boolean,
  onMove: (from: number, to: number) => void,
) {
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  /** The line that keeps the keyboard once the list is as it should be. */
  const next = useRef<number | null>(null);

  useEffect(() => {
    if (next.current === null) return;
    buttons.current.get(next.current)?.focus();
    next.current = null;
  });

  const goTo = (line: number, to: number, what: Told["what"]) => {
    const from = order.indexOf(line);
    next.current = line;
    tell({ what, line, place: to });
    if (to !== from) onMove(from, to);
  };
  const lift = (line: number, place: number) => {
    setLifted({ line, from: place });
    tell({ what: "lifted", line, place });
  };
  const putDown = (line: number, place: number) => {
    setLifted(null);
    goTo(line, place, "down");
  };

  return {
    lifted: isOpen ? (lifted?.line ?? null) : null,
    told,
    /** A drag has put something down by itself. */
    drop: (line: number, place: number) => {
      setLifted(null);
      tell({ what: "down", line, place });
    },
    onPress: (line: number, place: number) => {
      if (!lifted) lift(line, place);
      else putDown(lifted.line, place);
    },
    onKeyDown: (event: KeyboardEvent, place: number) => {
      const step = steps[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && lifted) {
        event.preventDefault();
        putDown(lifted.line, lifted.from);
      }
      if (step === undefined) return;
      event.preventDefault();
      const from = lifted ? order.indexOf(lifted.line) : place;
      const to = Math.min(order.length - 1, Math.max(0, from + step));
      if (lifted) goTo(lifted.line, to, "at");
      else buttons.current.get(order[to] ?? -1)?.focus();
    },
    buttonOf: (line: number) => (button: HTMLButtonElement | null) => {
      if (button) buttons.current.set(line, button);
      else buttons.current.delete(line);
    },
  };
}
