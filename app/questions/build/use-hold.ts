// Holding up one thing of the wall, from the host's screen: it travels like a number that is tried out, its place on the wall as the node.

"use client";

import { useTryOut } from "../../live/use-try-out";

export function useHold() {
  const [tried, onTry] = useTryOut();
  const held = tried?.node ?? null;
  return {
    held,
    onHold: (place: number | null) =>
      onTry(place === null || place === held ? null : { node: place, value: 0 }),
  };
}
