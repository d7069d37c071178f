// Which pieces a simulated service is put together from: the product's own, unless a test puts a faulty one in a place.

import type { Live } from "../../../server/class/live";
import { MemoryDatabase } from "../store/memory";

export interface Wiring {
  /** A process's handle on the tables that all of them share. */
  database(...shared: ConstructorParameters<typeof MemoryDatabase>): MemoryDatabase;
  /** Given what the connections of a process share, just assembled. */
  wired(live: Live): Live;
}

export const asBuilt: Wiring = {
  database: (...shared) => new MemoryDatabase(...shared),
  wired: (live) => live,
};
