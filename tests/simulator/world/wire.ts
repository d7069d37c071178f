// What runs between simulated processes: news that may be lost on the way, and broadcasts that are not.

import type { News } from "../../../server/news/news";
import type { SimServer } from "./sockets";
import type { World } from "./world";

const FASTEST_MS = 1;
const SLOWEST_MS = 15;
const LATE_MS = 3_000;
/** As long as Socket.IO waits for a process that does not answer. */
const PATIENCE_MS = 5_000;

/** Other processes wait in vain for one that has died since: its silence has to last, and they look now and then. */
export const MISSED_AFTER_MS = 2_500;

export class Wire {
  readonly #world: World;
  /** By process, when the last news from anywhere arrives there. */
  readonly #arrivals = new Map<SimServer, number>();
  /** By process, which break of a connection was its last: what it told then, or should have heard, is lost. */
  readonly #breaks = new Map<SimServer, number>();
  #broken = 0;
  /** What is still asked of several processes: each is told of one that is missed. */
  readonly #asking = new Set<(gone: SimServer) => void>();

  constructor(world: World) {
    this.#world = world;
  }

  tell(from: SimServer, news: News): void {
    if (!from.process.alive) return;
    const { faults, random } = this.#world;
    for (const to of this.#others(from)) {
      if (faults.strikes("news lost")) {
        this.#breaks.set(random.integer(2) === 0 ? from : to, ++this.#broken);
        continue;
      }
      const late = faults.strikes("news delayed") ? random.uniform(0, LATE_MS) : 0;
      this.#carry(to, news, late, faults.strikes("news reordered"));
      if (faults.strikes("news doubled")) this.#carry(to, news, random.uniform(0, LATE_MS), true);
    }
  }

  /** Another number says that a process has lost news. */
  breaksOf(server: SimServer): number {
    return this.#breaks.get(server) ?? 0;
  }

  #carry(to: SimServer, news: News, late: number, overtakes: boolean): void {
    const { clock } = this.#world;
    const at = clock.now + this.#latency() + late;
    const inOrder = Math.max(at, this.#arrivals.get(to) ?? 0);
    if (!overtakes) this.#arrivals.set(to, inOrder);
    clock.after((overtakes ? at : inOrder) - clock.now, () => to.hearNews(news), to.process);
  }

  /** At once where it is asked, a moment later elsewhere. */
  toAll(from: SimServer, act: (server: SimServer) => void): void {
    if (!from.process.alive) return;
    act(from);
    for (const to of this.#others(from)) this.#world.clock.after(this.#latency(), () => act(to), to.process);
  }

  /**
   * As Socket.IO's adapter asks: it counts who listens, asks whoever listens by then, and is content with as many answers.
   * One that has just died keeps the others waiting until it is missed.
   */
  collect<Found>(from: SimServer, find: (server: SimServer) => Found[]): Promise<Found[]> {
    const { clock } = this.#world;
    const counted = new Set(this.#others(from));
    const found = find(from);
    let silent = counted.size - (this.#world.listens(from) ? 0 : 1);
    if (silent <= 0) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      const arrive = (more: Found[]) => {
        found.push(...more);
        if (--silent > 0) return;
        this.#asking.delete(miss);
        resolve(found);
      };
      const miss = (gone: SimServer) => counted.delete(gone) && arrive([]);
      this.#asking.add(miss);
      const answer = (to: SimServer) => {
        const more = find(to);
        const heard = () => {
          if (!this.#world.listens(from)) return;
          counted.delete(to);
          arrive(more);
        };
        clock.after(this.#latency(), heard, from.process);
      };
      const ask = () => {
        for (const to of this.#others(from)) clock.after(this.#latency(), () => answer(to), to.process);
      };
      clock.after(this.#latency(), ask, from.process);
      const giveUp = () => this.#asking.delete(miss) && reject(new Error("A process did not answer."));
      clock.after(PATIENCE_MS, giveUp, from.process, true);
    });
  }

  /** Nobody waits any longer for a process that has died. */
  missed(gone: SimServer): void {
    for (const miss of [...this.#asking]) miss(gone);
  }

  #latency(): number {
    return this.#world.random.uniform(FASTEST_MS, SLOWEST_MS);
  }

  #others(from: SimServer): SimServer[] {
    return this.#world.servers().filter((server) => server !== from);
  }
}
