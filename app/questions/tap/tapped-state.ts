// The blame that a tap question tells: what has been passed on so far, and at the reveal what was asked for.

import type { TapReveal, TapStage } from "../../../lib/questions/tap/tap";
import { type BlameState, linkKey } from "../../graph/blame-at";

export function tappedState({ links }: TapStage, reveal: TapReveal | null): BlameState {
  const fired = links.map(({ from, above }): [number, number] => [from, above]);
  const carried = (reveal?.carried ?? []).map(({ node, blame }): [number, number] => [node, blame]);
  return {
    blame: new Map([...fired, ...carried]),
    parts: new Map(),
    passed: new Map(links.map((link) => [linkKey(link), link])),
    active: null,
  };
}
