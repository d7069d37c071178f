// What the big screen shows of each kind of question.

import type { Registry } from "../surfaces";

export const projectors: Registry<"projector"> = {
  blame: () => import("../blame/projector"),
  number: () => import("../number/projector"),
  choice: () => import("../choice/projector"),
  order: () => import("../order/projector"),
  match: () => import("../match/projector"),
  build: () => import("../build/projector"),
  tap: () => import("../tap/projector"),
  knob: () => import("../knob/projector"),
  relay: () => import("../relay/projector"),
  weight: () => import("../weight/projector"),
  bug: () => import("../bug/projector"),
};
