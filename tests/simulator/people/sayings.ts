// What somebody with a phone may say to a question of any kind, right or wrong.

import type { Own, Shown } from "../../../lib/questions/shown";
import { MAX_CARDS } from "../../../lib/training/limits";
import { isRelay } from "./programme";

const signs = ["+", "-", "0"];

/** The kind of two parts is none of the product's: see `programme.ts`. */
const isPair = ({ kind }: Shown) => (kind as string) === "pair";

/** Some don't wait for what is handed to them. */
const relayed = (arrived: number | null) => [1, 3, -1].map((slope) => String(slope * (arrived ?? 5)));

export function partsOf(shown: Shown, own: Own | null): number {
  if (isPair(shown)) return 2;
  const ways = shown.kind === "relay" && own && "node" in own ? shown.stage.graph?.net[own.node] : null;
  return ways?.length ?? 1;
}

export function sayings(shown: Shown, own: Own | null): readonly string[] {
  if (isPair(shown)) return ["1", "2", "3"];
  if (isRelay(shown)) return relayed(own && "arrived" in own ? own.arrived : null);
  if (shown.kind !== "weight") return signs;
  const cards = Math.min(MAX_CARDS, own && "cards" in own ? own.cards.length : 1);
  return signs.map((sign) => sign.repeat(cards));
}
