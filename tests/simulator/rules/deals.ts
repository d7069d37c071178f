// A round is dealt to all who are there when it opens, and to nobody who is not.

import type { RequestName } from "../../../lib/protocol";
import type { World } from "../world/world";

const opens = new Set<RequestName>(["item:open", "round:revote", "training:ask"]);

export class Deals {
  readonly #world: World;
  readonly #known = new Set<string>();
  /** Seats that were connected at some time since somebody asked for a round, and those that were all the time. */
  #sometime = new Set<number>();
  #always = new Set<number>();

  constructor(world: World) {
    this.#world = world;
  }

  asked(name: RequestName): void {
    if (!opens.has(name)) return;
  }

  committed(): void {
    for (const round of this.#world.tables.rounds.values()) this.#known.add(round.id);
  }
}
