// The network between a screen and a simulated server: what is said takes its time, and is lost with the connection.

import type { Handshake, RequestName, ServerToClient } from "../../../lib/protocol";
import type { Result } from "../../../lib/result";
import type { Owner } from "./clock";
import type { SimServer, SimSocket } from "./sockets";
import type { World } from "./world";

/** What a screen is told, with the one thing that it carries, if any. */
export type Message = {
  [Name in keyof ServerToClient]: { name: Name; carried: Parameters<ServerToClient[Name]>[0] };
}[keyof ServerToClient];

/** A screen's end of its connections, one after the other. */
export interface Screen extends Owner {
  connected(): void;
  /** The server will not have it. */
  refused(reason: string): void;
  /** The connection has ended. */
  cut(): void;
  told(message: Message): void;
}

const FASTEST_MS = 3;
const SLOWEST_MS = 60;
const LATE_MS = 4_000;
/** A process that dies while somebody knocks never says so. */
const NOBODY_OPENS_MS = 1_500;
/** A screen that has just come is given time to be told everything. */
const SETTLED_MS = 2_000;
/** As long as a server takes to miss a phone whose network went away without a word. */
const MISSED_AFTER_MS = 20_000;

/** One connection: both of its ends, and what is on its way between them. */
export class Line {
  readonly #world: World;
  readonly #screen: Screen;
  /** What arrives at a time, at each end, arrives in order. */
  #upAt = 0;
  #downAt = 0;
  #since = Number.POSITIVE_INFINITY;
  /** The screen's end still believes in it. */
  open = true;
  socket: SimSocket | null = null;

  constructor(world: World, screen: Screen) {
    this.#world = world;
    this.#screen = screen;
  }

  static open(
    world: World,
    screen: Screen,
    server: SimServer | null,
    hello: Handshake,
    cookie?: string,
  ): Line {
    const line = new Line(world, screen);
    if (!server) {
      world.clock.after(line.#latency(), () => line.cut(), screen);
      return line;
    }
    line.#up(0, () => server.knock(line, hello, cookie), server.process);
    world.clock.after(NOBODY_OPENS_MS, () => !line.socket && line.cut(), screen);
    return line;
  }

  /** Nothing is on its way to the screen, and it has been there for a while. */
  get isSettled(): boolean {
    const { now } = this.#world.clock;
    return this.#downAt <= now && this.#since <= now - SETTLED_MS;
  }

  #latency(): number {
    return this.#world.random.uniform(FASTEST_MS, SLOWEST_MS);
  }

  /** At the server's end, in order, unless `overtakes`. */
  #up(extra: number, act: () => void, process: Owner, overtakes = false): void {
    const { clock } = this.#world;
    const at = clock.now + this.#latency() + extra;
    if (!overtakes) this.#upAt = Math.max(this.#upAt, at);
    clock.after((overtakes ? at : this.#upAt) - clock.now, act, process);
  }

  down(extra: number, act: () => void): void {
    const { clock } = this.#world;
    this.#downAt = Math.max(this.#downAt, clock.now + this.#latency() + extra);
    clock.after(this.#downAt - clock.now, () => this.open && act(), this.#screen);
  }

  /** A request, and what is answered, if anything ever is. */
  ask(name: RequestName, payload: unknown, answered: (outcome: Result<unknown, string>) => void): void {
    const { faults, random } = this.#world;
    const { socket } = this;
    if (!socket) return;
    if (faults.strikes("request lost")) {
      this.breakOff();
      return;
    }
    const reply = (outcome: Result<unknown, string>) => {
      if (faults.strikes("reply lost")) this.breakOff();
      else this.down(0, () => answered(outcome));
    };
    const late = faults.strikes("request delayed") ? random.uniform(0, LATE_MS) : 0;
    const { process } = socket.server;
    let isHeard = false;
    // A copy of what has arrived is served as well, and answered to nobody.
    const arrive = () => {
      const wasHeard = isHeard;
      isHeard = true;
      socket.hear(name, payload, wasHeard ? () => {} : reply);
    };
    this.#up(late, arrive, process, faults.strikes("request reordered"));
    if (faults.strikes("request doubled")) this.#up(0, arrive, process);
  }

  /** The network is gone: the screen notices at once, the server perhaps much later. */
  breakOff(): void {
    if (!this.open) return;
    const { clock, random, faults } = this.#world;
    const { socket } = this;
    const missed = random.integer(3) > 0 || faults.calm ? 50 : random.uniform(50, MISSED_AFTER_MS);
    if (socket) clock.after(missed, () => socket.gone(), socket.server.process);
    this.cut();
  }

  /** Says goodbye. */
  close(): void {
    const { socket } = this;
    if (socket) this.#up(0, () => socket.gone(), socket.server.process);
    this.open = false;
  }

  established(socket: SimSocket): void {
    this.down(0, () => {
      this.socket = socket;
      this.#since = this.#world.clock.now;
      this.#screen.connected();
    });
  }

  refused(reason: string): void {
    this.down(0, () => {
      this.open = false;
      this.#screen.refused(reason);
    });
  }

  tell(message: Message): void {
    const { faults, random } = this.#world;
    if (!this.open) return;
    if (faults.strikes("view lost")) {
      this.breakOff();
      return;
    }
    const late = faults.strikes("view delayed") ? random.uniform(0, LATE_MS) : 0;
    this.#world.deliveries++;
    this.down(late, () => this.#screen.told(message));
  }

  cut(): void {
    if (!this.open) return;
    this.open = false;
    this.#world.clock.after(0, () => this.#screen.cut(), this.#screen);
  }
}
