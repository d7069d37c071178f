// What runs between simulated processes: news that may be lost on the way, and broadcasts that are not.

import type { News } from "../../../server/news/news";
import type { SimServer } from "./sockets";
import type { World } from "./world";

const FASTEST_MS = 1;
const SLOWEST_MS = 15;
const LATE_MS = 3_000;
/** As long as Socket.IO waits for a process that does not answer. */
const PATIENCE_MS = 5_000;

export class Wire {
  readonly #world: World;
  /** By process, when the last news from anywhere arrives there. */
  readonly #arrivals = new Map<SimServer, number>();

  constructor(world: World) {
    this.#world = world;
  }

  tell(from: SimServer, news: News): void {
    if (!from.process.alive) return;
    const { faults, random } = this.#world;
    for (const to of this.#others(from)) {
      if (faults.strikes("news lost")) continue;
      const late = faults.strikes("news delayed") ? random.uniform(0, LATE_MS) : 0;
      this.#carry(to, news, late, faults.strikes("news reordered"));
      if (faults.strikes("news doubled")) this.#carry(to, news, random.uniform(0, LATE_MS), true);
    }
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

  /** From every process; one that has just died keeps all others waiting. */
  collect<Found>(from: SimServer, find: (server: SimServer) => Found[]): Promise<Found[]> {
    const { clock } = this.#world;
    const others = this.#others(from);
    if (others.length === 0) return Promise.resolve(find(from));
    return new Promise((resolve, reject) => {
      const found = find(from);
      let left = others.length;
      const arrive = (more: Found[]) => {
        found.push(...more);
        if (--left === 0) resolve(found);
      };
      for (const to of others) {
        const answer = () => {
          const more = find(to);
          clock.after(this.#latency(), () => arrive(more), from.process);
        };
        clock.after(this.#latency(), answer, to.process);
      }
      clock.after(
        PATIENCE_MS,
        () => left > 0 && reject(new Error("A process did not answer.")),
        from.process,
        true,
      );
    });
  }

  #latency(): number {
    return this.#world.random.uniform(FASTEST_MS, SLOWEST_MS);
  }

  #others(from: SimServer): SimServer[] {
    return this.#world.servers().filter((server) => server !== from);
  }
}
