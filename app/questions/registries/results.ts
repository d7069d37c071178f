// A round of each kind on the page of results.

import type { Registry } from "../surfaces";

export const results: Registry<"results"> = {
  blame: () => import("../blame/results"),
  number: () => import("../number/results"),
  choice: () => import("../choice/results"),
  order: () => import("../order/results"),
  match: () => import("../match/results"),
  build: () => import("../build/results"),
  tap: () => import("../tap/results"),
  knob: () => import("../knob/results"),
  relay: () => import("../relay/results"),
  weight: () => import("../weight/results"),
  bug: () => import("../bug/results"),
};
