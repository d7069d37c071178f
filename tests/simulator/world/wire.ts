// What runs between simulated processes: news that may be lost on the way, and broadcasts that are not.

import type { Company } from "../../../server/news/company";
import type { News } from "../../../server/news/news";
import type { Present } from "../../../server/news/sockets";
import type { SimServer } from "./sockets";
import type { World } from "./world";

const FASTEST_MS = 1;
const SLOWEST_MS = 15;
const LATE_MS = 3_000;

export class Wire {
  readonly #world: World;
  /** By process, when the last news from anywhere arrives there. */
  readonly #arrivals = new Map<SimServer, number>();
  /** By process, which break of a connection was its last: what it told then, or should have heard, is lost. */
  readonly #breaks = new Map<SimServer, number>();
  #broken = 0;
  /** Whose phones each process has, as it has told. */
  readonly #phones = new Map<SimServer, Map<string, Present>>();

  constructor(world: World) {
    this.#world = world;
  }

  tell(from: SimServer, news: News): void {
    if (!from.process.alive) return;
    const { faults, random } = this.#world;
    for (const to of this.#listening(from)) {
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
    for (const to of this.#listening(from))
      this.#world.clock.after(this.#latency(), () => act(to), to.process);
  }

  /** What a process knows of the others, and they of it, through what all of them reach. */
  companyOf(server: SimServer): Company {
    return {
      look: async () => this.#world.company(server),
      isOfOneBuild: async () => true,
      tell: (sessionId, phones) =>
        this.#reach(server, () => {
          const told = this.#phones.get(server) ?? new Map<string, Present>();
          this.#phones.set(server, told.set(sessionId, new Map(phones)));
        }),
      elsewhere: (sessionId) =>
        this.#reach(server, () => {
          const told = this.#others(server).map((other) => this.#phones.get(other)?.get(sessionId));
          return new Map(told.flatMap((phones) => [...(phones ?? [])]));
        }),
    };
  }

  /** There and back, unless it is lost. */
  async #reach<Found>({ process }: SimServer, act: () => Found): Promise<Found> {
    const { clock, faults } = this.#world;
    const way = () => new Promise<void>((resolve) => clock.after(this.#latency(), resolve, process));
    await way();
    if (faults.strikes("news lost")) throw new Error("The others were not reached.");
    const found = act();
    await way();
    return found;
  }

  #latency(): number {
    return this.#world.random.uniform(FASTEST_MS, SLOWEST_MS);
  }

  #others(from: SimServer): SimServer[] {
    return this.#world.servers().filter((server) => server !== from);
  }

  #listening(from: SimServer): SimServer[] {
    return this.#world.listening().filter((server) => server !== from);
  }
}
