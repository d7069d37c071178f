// A simulated process of the service: the real edge, commands and news, over a store and a network of the simulator's.

import pino from "pino";
import type { Live } from "../../../server/class/live";
import { serveConnections } from "../../../server/edge/connections";
import { MISSED_AFTER_MS } from "../../../server/news/company";
import { assemble, finish } from "../../../server/process/app";
import type { Statement } from "../store/memory";
import { doors } from "./client";
import type { Owner } from "./clock";
import { SimServer } from "./sockets";
import type { World } from "./world";

const FASTEST_MS = 0.5;
const SLOWEST_MS = 6;
/** After a commit the reads of a process may find the database gone for as long. */
const GONE_MS = 2_500;

/** Longer than it takes to be missed. */
const LONGEST_STALL_MS = 7_000;

/** Phones are let in before the connection to the others is up. */
const LISTENS_AFTER_MS = 600;

const silent = pino({ level: "silent" });
/** The log of what an operator watches for is no part of a class. */
const noEvents = () => {};

export class SimProcess implements Owner {
  readonly name: string;
  readonly server: SimServer;
  readonly live: Live;
  readonly #world: World;
  alive = true;
  diedAt = Number.POSITIVE_INFINITY;
  stalledFrom = 0;
  stalledUntil = 0;
  #returns = 0;
  /** From then on it hears the others, and they know of it. */
  readonly listensFrom: number;
  #readsFailUntil = 0;

  constructor(world: World, name: string, alone: boolean) {
    this.#world = world;
    this.name = name;
    this.server = new SimServer(world, this);
    this.listensFrom = world.clock.now + (alone ? 0 : world.random.uniform(0, LISTENS_AFTER_MS));
    const db = world.wiring.database(world.tables, this.#statement);
    const before = world.clock.owner;
    // What it starts by itself is its own, and ends with it.
    world.clock.owner = this;
    const options = { db, log: silent };
    const url = `http://${name.replace(" ", "-")}.test`;
    doors.set(url, this.server);
    const together = alone ? undefined : { company: world.wire.companyOf(this.server) };
    this.live = world.wiring.wired(assemble(options, this.server, noEvents, () => url, together));
    const whoIs = async (headers: { cookie?: string }) => headers.cookie ?? null;
    serveConnections(this.live, { whoIs, trustProxy: false });
    world.clock.owner = before;
  }

  /** As one that is given a newer version: it finishes what it has begun, and takes leave of screens and other processes. */
  async restart(): Promise<void> {
    const { clock, story } = this.#world;
    if (!this.alive || this.live.closing) return;
    story.tell(() => `${this.name} is to restart`);
    await finish(this.live);
    if (!this.alive) return;
    for (const socket of [...this.server.sockets.sockets.values()]) socket.disconnect();
    this.live.publisher.close();
    this.alive = false;
    // Nobody needs to miss it first.
    this.diedAt = clock.now - MISSED_AFTER_MS;
    this.#world.replace(this);
  }

  /** Hears and says nothing for a while, as on a machine that vanishes without a word and is back. */
  stall(): void {
    const { clock, random, story } = this.#world;
    this.#returns = this.returns;
    this.stalledFrom = clock.now;
    this.stalledUntil = clock.now + random.uniform(0, LONGEST_STALL_MS);
    story.tell(() => `${this.name} stands still for ${this.stalledUntil - this.stalledFrom} ms`);
  }

  get isStalled(): boolean {
    return this.alive && this.stalledUntil > this.#world.clock.now;
  }

  /** How often the others missed it, and it was back. */
  get returns(): number {
    const wasMissed = this.stalledUntil - this.stalledFrom > MISSED_AFTER_MS;
    return this.#returns + (wasMissed && !this.isStalled ? 1 : 0);
  }

  /** The others know of it up to then. */
  get knownUntil(): number {
    if (this.isStalled) return this.stalledFrom + MISSED_AFTER_MS;
    return this.diedAt + MISSED_AFTER_MS;
  }

  /** Nothing of it is left but what was committed. */
  kill(): void {
    if (!this.alive) return;
    const { clock, story } = this.#world;
    this.alive = false;
    this.diedAt = clock.now;
    story.tell(() => `${this.name} is killed`);
    for (const socket of this.server.sockets.sockets.values()) {
      socket.line.cut();
      this.#world.watch.left(socket);
    }
    this.#world.replace(this);
  }

  readonly #statement: Statement = (name, writes, work) =>
    new Promise((resolve, reject) => {
      const { clock, random } = this.#world;
      clock.after(
        random.uniform(FASTEST_MS, SLOWEST_MS),
        () => {
          const outcome = this.#carryOut(name, writes, work);
          if ("failure" in outcome) reject(outcome.failure);
          else resolve(outcome.value);
        },
        this,
        true,
      );
    });

  #carryOut<Value>(
    name: string,
    writes: boolean,
    work: () => Value,
  ): { value: Value } | { failure: unknown } {
    const { clock, random, faults, watch } = this.#world;
    if (!this.alive) return this.#failed(name, "came too late: its process is gone");
    if (!writes && clock.now < this.#readsFailUntil && !faults.calm)
      return this.#failed(name, "found no database");
    if (writes && faults.strikes("killed before a commit")) {
      this.kill();
      return this.#failed(name, "was cut short");
    }
    if (faults.strikes("statement fails")) return this.#failed(name, "failed");
    let value: Value;
    try {
      value = work();
    } catch (failure) {
      return { failure };
    }
    if (!writes) return { value };
    watch.committed(name);
    if (faults.strikes("read fails after a commit"))
      this.#readsFailUntil = clock.now + random.uniform(0, GONE_MS);
    if (faults.strikes("commit unheard")) return this.#failed(name, "was committed, and nobody heard so");
    if (faults.strikes("killed between commit and acknowledgement")) this.kill();
    return this.alive ? { value } : this.#failed(name, "is heard by nobody");
  }

  #failed(name: string, why: string): { failure: unknown } {
    this.#world.story.tell(() => `${this.name}: ${name} ${why}`);
    return { failure: new Error(`${name} ${why}`) };
  }
}
