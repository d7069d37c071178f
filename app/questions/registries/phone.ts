// What a phone shows of each kind of question.

import type { Registry } from "../surfaces";

export const phones: Registry<"phone"> = {
  blame: () => import("../blame/phone"),
  number: () => import("../number/phone"),
  choice: () => import("../choice/phone"),
  order: () => import("../order/phone"),
  match: () => import("../match/phone"),
  build: () => import("../build/phone"),
  tap: () => import("../tap/phone"),
  knob: () => import("../knob/phone"),
  relay: () => import("../relay/phone"),
  weight: () => import("../weight/phone"),
  bug: () => import("../bug/phone"),
};
