// A round is dealt to all who are there when it opens, and to nobody who is not.

import { MISSED_AFTER_MS } from "../../../server/news/company";
import type { SimSocket } from "../world/sockets";
import type { World } from "../world/world";

/** From the moment that a process looks who is there to the commit: longer than it waits for the others. */
const LOOKING_MS = 2_500;

interface Presence {
  sockets: Set<SimSocket>;
  /** Since when, or until when, somebody with this seat is, or was, connected. */
  changedAt: number;
}

export class Deals {
  readonly #world: World;
  readonly #known = new Set<string>();
  readonly #seats = new Map<number, Presence>();

  constructor(world: World) {
    this.#world = world;
  }

  came(socket: SimSocket): void {
    const { speaker } = socket.data;
    if (speaker?.role !== "player" || !socket.connected) return;
    const { now } = this.#world.clock;
    const known = this.#seats.get(speaker.seat) ?? { sockets: new Set(), changedAt: now };
    if (known.sockets.size === 0) known.changedAt = now;
    known.sockets.add(socket);
    this.#seats.set(speaker.seat, known);
  }

  left(socket: SimSocket): void {
    for (const known of this.#seats.values())
      if (known.sockets.delete(socket) && known.sockets.size === 0) known.changedAt = this.#world.clock.now;
  }

  committed(): void {
    const { tables, session } = this.#world;
    const { state } = session;
    if (state.phase !== "open" || this.#known.has(state.round.id)) return;
    this.#known.add(state.round.id);
    const before = state.round.revoteOf ? tables.rounds.get(state.round.revoteOf)?.deal : undefined;
    if (!this.#isCertain()) return;
    this.#check(new Set(tables.rounds.get(state.round.id)?.deal), new Set(before));
  }

  /** While a process that has died, or stands still, is not yet missed, the others go by what it last said. */
  #isCertain(): boolean {
    const { processes, clock } = this.#world;
    const longAgo = clock.now - MISSED_AFTER_MS - LOOKING_MS;
    return processes.every(
      ({ diedAt, stalledUntil }) =>
        (diedAt === Number.POSITIVE_INFINITY || diedAt < longAgo) && stalledUntil < longAgo,
    );
  }

  #check(deal: ReadonlySet<number>, before: ReadonlySet<number>): void {
    const { clock, watch, session } = this.#world;
    const removed = new Set(session.people.flatMap(({ seat, removedAt }) => (removedAt ? seat : [])));
    for (const [seat, { sockets, changedAt }] of this.#seats) {
      if (changedAt > clock.now - LOOKING_MS || removed.has(seat)) continue;
      if (sockets.size > 0 && !deal.has(seat))
        watch.broken("a round is dealt to all who are there", `seat ${seat} was left out`);
      if (sockets.size === 0 && deal.has(seat) && !before.has(seat))
        watch.broken("a round is dealt to nobody who is not there", `seat ${seat} was dealt in`);
    }
  }
}
