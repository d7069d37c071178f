// One simulated class with all that surrounds it: time, chance, faults, processes, the network, and those who watch.

import { Random } from "../../../lib/micrograd/random";
import type { Phone } from "../people/phone";
import { Watch } from "../rules/watch";
import { emptyTables, type SessionRow } from "../store/memory";
import { Clock } from "./clock";
import { type Fault, Faults } from "./faults";
import { SimProcess } from "./process";
import { type Shape, shapeOf } from "./shape";
import type { SimServer } from "./sockets";
import { Story } from "./story";
import { Wire } from "./wire";
import { asBuilt, type Wiring } from "./wiring";

const FASTEST_START_MS = 300;
const SLOWEST_START_MS = 2_500;

export interface Telling {
  wiring?: Wiring;
  listen?: ((line: string) => void) | null;
}

export class World {
  readonly random: Random;
  readonly shape: Shape;
  readonly clock = new Clock();
  readonly story: Story;
  readonly faults: Faults;
  readonly tables = emptyTables();
  readonly wire: Wire;
  readonly watch: Watch;
  readonly wiring: Wiring;
  readonly processes: SimProcess[] = [];
  readonly phones: Phone[] = [];
  /** What arrived at screens. */
  deliveries = 0;
  #session: SessionRow | null = null;
  #alone = true;
  #started = 0;

  constructor(seed: number, { wiring = asBuilt, listen = null }: Telling = {}) {
    this.random = Random.fromSeed(seed);
    this.shape = shapeOf(seed);
    this.wiring = wiring;
    this.story = new Story(this.clock, listen);
    const phase = () => this.session.state.phase;
    const tell = (fault: Fault) => this.story.tell(() => `   fault: ${fault}`);
    this.faults = new Faults(this.random, this.shape.faults, phase, tell);
    this.wire = new Wire(this);
    this.watch = new Watch(this);
  }

  /** The only class there is. */
  get session(): SessionRow {
    this.#session ??= [...this.tables.sessions.values()][0] ?? null;
    if (!this.#session) throw new Error("The class has not begun.");
    return this.#session;
  }

  start(processes: number): void {
    this.#alone = processes === 1;
    for (let i = 0; i < processes; i++) this.#startOne();
  }

  #startOne(): void {
    const name = `process ${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[this.#started++ % 26]}`;
    this.processes.push(new SimProcess(this, name, this.#alone));
  }

  /** Somebody starts another one, as a service manager does. */
  replace(gone: SimProcess): void {
    this.clock.after(
      this.random.uniform(FASTEST_START_MS, SLOWEST_START_MS),
      () => {
        this.#startOne();
        this.story.tell(() => `${this.processes.at(-1)?.name} starts in the place of ${gone.name}`);
      },
      null,
    );
  }

  /** Where a load balancer sends a connection; null while no process is up. */
  anyServer(): SimServer | null {
    const alive = this.processes.filter((process) => process.alive);
    return alive.length === 0 ? null : (alive[this.random.integer(alive.length)]?.server ?? null);
  }

  /** Those that are believed to be there. */
  servers(): SimServer[] {
    return this.processes.filter(({ knownUntil }) => this.clock.now < knownUntil).map(({ server }) => server);
  }

  /** Those that news reaches. */
  listening(): SimServer[] {
    return this.processes
      .filter(({ alive, listensFrom }) => alive && this.clock.now >= listensFrom)
      .map(({ server }) => server);
  }

  /** Who shares the class, as a process is told: who is believed to be there, and who listens. */
  company(server: SimServer): string {
    const names = (servers: SimServer[]) => servers.map(({ process }) => process.name).join(" ");
    const returns = this.processes.reduce((all, each) => all + each.returns, 0);
    return `${names(this.servers())}, ${names(this.listening())}, ${this.wire.breaksOf(server)}, ${returns}`;
  }

  /** As a screen makes one for itself. */
  token(): string {
    return Array.from({ length: 8 }, () => this.random.next().toString(16).padStart(8, "0")).join("");
  }

  chance(share: number): boolean {
    return this.random.uniform(0, 1) < share;
  }

  one<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[this.random.integer(Math.max(1, things.length))];
  }
}
