// What is picked after a tap.

import { type TapAsks, takesSeveral } from "../../../lib/questions/tap/tapped";

/** A second tap takes the first one back; where there is one to pick, another takes its place. */
export function toggled(asks: TapAsks, picked: readonly number[], node: number): number[] {
  const others = picked.filter((each) => each !== node);
  if (picked.includes(node)) return others;
  return takesSeveral(asks) ? [...others, node] : [node];
}
