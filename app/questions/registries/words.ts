// What each kind calls itself, and what it says where its question says nothing.

import type { Registry } from "../surfaces";

export const words: Registry<"words"> = {
  blame: () => import("../blame/words"),
  number: () => import("../number/words"),
  choice: () => import("../choice/words"),
  order: () => import("../order/words"),
  match: () => import("../match/words"),
  build: () => import("../build/words"),
  tap: () => import("../tap/words"),
  knob: () => import("../knob/words"),
  relay: () => import("../relay/words"),
  weight: () => import("../weight/words"),
  bug: () => import("../bug/words"),
};
