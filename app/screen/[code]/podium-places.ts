// Who stands where on the podium: equals share a step, and nobody is left off it by the order of the list.

import type { Standing } from "../../../lib/session/views";

const STEPS = 3;

export interface Podium {
  /** From first to third; with equals fewer than three. */
  steps: Standing[][];
  others: Standing[];
}

export function podiumOf(standings: readonly Standing[]): Podium {
  const onSteps = standings.filter(({ place, score }) => place <= STEPS && score > 0);
  const places = [...new Set(onSteps.map(({ place }) => place))];
  return {
    steps: places.map((place) => onSteps.filter((standing) => standing.place === place)),
    others: standings.filter((standing) => !onSteps.includes(standing)),
  };
}
