// How a question of each kind is written; null for kinds that nobody writes by hand.

import type { Registry } from "../surfaces";

export const editors: Registry<"editor"> = {
  blame: () => import("../blame/editor"),
  number: () => import("../number/editor"),
  weight: null,
  bug: null,
};
