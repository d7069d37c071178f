// Who stands where on the podium: equals share a step, and nobody is left off it by the order of the list.

import type { Standing } from "../../../lib/session/together";
import { type Placed, placed } from "../../live/placed";

const STEPS = 3;

export interface Podium {
  /** From first to third; with equals fewer than three. */
  steps: Placed[][];
  others: Placed[];
}

export function podiumOf(standings: readonly Standing[]): Podium {
  const everyone = placed(standings);
  const onSteps = everyone.filter(({ place }) => place <= STEPS);
  const places = [...new Set(onSteps.map(({ place }) => place))];
  return {
    steps: places.map((place) => onSteps.filter((standing) => standing.place === place)),
    others: everyone.slice(onSteps.length),
  };
}
