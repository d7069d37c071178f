// How a question of each kind is written; null for kinds that nobody writes by hand.

import type { KindName } from "../../../lib/questions/kinds";
import type { Registry } from "../surfaces";

export const editors: Registry<"editor"> = {
  blame: () => import("../blame/editor"),
  number: () => import("../number/editor"),
  choice: () => import("../choice/editor"),
  order: () => import("../order/editor"),
  match: () => import("../match/editor"),
  build: () => import("../build/editor"),
  tap: () => import("../tap/editor"),
  knob: () => import("../knob/editor"),
  relay: () => import("../relay/editor"),
  weight: null,
  bug: null,
};

/** Those that a teacher writes. */
export const writtenKinds = (Object.keys(editors) as KindName[]).filter((kind) => editors[kind] !== null);
