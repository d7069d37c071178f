// A question of each kind in a quiz on paper; null where its words say it all.

import type { Registry } from "../surfaces";

export const papers: Registry<"paper"> = {
  blame: null,
  number: null,
  choice: () => import("../choice/paper"),
  order: null,
  build: null,
  match: null,
  tap: null,
  knob: null,
  relay: null,
  weight: null,
  bug: null,
};
