// Answers of each kind as words, for the register and for spreadsheets.

import type { Registry } from "../surfaces";

export const tables: Registry<"table"> = {
  blame: () => import("../blame/table"),
  number: () => import("../number/table"),
  choice: () => import("../choice/table"),
  order: () => import("../order/table"),
  match: () => import("../match/table"),
  build: () => import("../build/table"),
  tap: () => import("../tap/table"),
  knob: () => import("../knob/table"),
  relay: () => import("../relay/table"),
  weight: () => import("../weight/table"),
  bug: () => import("../bug/table"),
};
