// How a host asks for a question that is made from the network in training; null for kinds that come from elsewhere.

import type { KindName } from "../../../lib/questions/kinds";
import type { Registry } from "../surfaces";

export const desks: Registry<"desk"> = {
  blame: null,
  number: null,
  choice: null,
  order: null,
  match: null,
  build: null,
  tap: null,
  knob: null,
  relay: null,
  weight: () => import("../weight/desk"),
  bug: () => import("../bug/desk"),
};

export const deskKinds = (Object.keys(desks) as KindName[]).filter((kind) => desks[kind] !== null);
