// What the teacher's control shows of each kind of question.

import type { Registry } from "../surfaces";

export const hosts: Registry<"host"> = {
  blame: () => import("../blame/host"),
  number: () => import("../number/host"),
  choice: () => import("../choice/host"),
  order: () => import("../order/host"),
  match: () => import("../match/host"),
  build: () => import("../build/host"),
  tap: () => import("../tap/host"),
  knob: () => import("../knob/host"),
  relay: () => import("../relay/host"),
  weight: () => import("../weight/host"),
  bug: () => import("../bug/host"),
};
