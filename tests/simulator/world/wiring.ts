// Which pieces a simulated service is put together from: the product's own, unless a test puts a faulty one in a place.

import type { Live } from "../../../server/class/live";

export interface Wiring {
  /** Given what the connections of a process share, just assembled. */
  wired(live: Live): Live;
  /** Around a whole simulation: what it changes it puts back. */
  around(): () => void;
}

export const asBuilt: Wiring = { wired: (live) => live, around: () => () => {} };
