// A simulated process of the service: the real edge, commands and news, over a store and a network of the simulator's.

import pino from "pino";
import type { Live } from "../../../server/class/live";
import { serveConnections } from "../../../server/edge/connections";
import { assemble, finish } from "../../../server/process/app";
import type { Statement } from "../store/memory";
import type { Owner } from "./clock";
import { SimServer } from "./sockets";
import { MISSED_AFTER_MS } from "./wire";
import type { World } from "./world";

const FASTEST_MS = 0.5;
const SLOWEST_MS = 6;
/** After a commit the reads of a process may find the database gone for as long. */
const GONE_MS = 2_500;

const silent = pino({ level: "silent" });
/** The log of what an operator watches for is no part of a class. */
const noEvents = () => {};
/** Robots speak over a real network, so no simulated class has any. */
const nowhere = () => "http://nowhere.test";

export class SimProcess implements Owner {
  readonly name: string;
  readonly server: SimServer;
  readonly live: Live;
  readonly #world: World;
  alive = true;
  diedAt = Number.POSITIVE_INFINITY;
  #readsFailUntil = 0;

  constructor(world: World, name: string, alone: boolean) {
    this.#world = world;
    this.name = name;
    this.server = new SimServer(world, this);
    const db = world.wiring.database(world.tables, this.#statement);
    const before = world.clock.owner;
    // What it starts by itself is its own, and ends with it.
    world.clock.owner = this;
    const options = { db, log: silent, redisUrl: alone ? null : "redis://nowhere.test" };
    const company = alone ? undefined : () => world.company(this.server);
    this.live = world.wiring.wired(assemble(options, this.server, noEvents, nowhere, company));
    const whoIs = async (headers: { cookie?: string }) => headers.cookie ?? null;
    serveConnections(this.live, { whoIs, trustProxy: false });
    world.clock.owner = before;
  }

  /** As one that is given a newer version: it finishes what it has begun, and takes leave of screens and other processes. */
  async restart(): Promise<void> {
    const { clock, story, wire } = this.#world;
    if (!this.alive || this.live.closing) return;
    story.tell(() => `${this.name} is to restart`);
    await finish(this.live);
    if (!this.alive) return;
    for (const socket of [...this.server.sockets.sockets.values()]) socket.disconnect();
    this.live.publisher.close();
    this.alive = false;
    // Nobody needs to miss it first.
    this.diedAt = clock.now - MISSED_AFTER_MS;
    wire.missed(this.server);
    this.#world.replace(this);
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
      const { clock, random, faults, story, watch } = this.#world;
      const fail = (why: string) => {
        story.tell(() => `${this.name}: ${name} ${why}`);
        reject(new Error(`${name} ${why}`));
      };
      const answer = () => {
        if (!this.alive) return fail("came too late: its process is gone");
        if (!writes && clock.now < this.#readsFailUntil && !faults.calm) return fail("found no database");
        if (writes && faults.strikes("killed before a commit")) {
          this.kill();
          return fail("was cut short");
        }
        if (faults.strikes("statement fails")) return fail("failed");
        let outcome: ReturnType<typeof work>;
        try {
          outcome = work();
        } catch (error) {
          return reject(error);
        }
        if (writes) {
          watch.committed(name);
          if (faults.strikes("read fails after a commit"))
            this.#readsFailUntil = clock.now + random.uniform(0, GONE_MS);
          if (faults.strikes("commit unheard")) return fail("was committed, and nobody heard so");
          if (faults.strikes("killed between commit and acknowledgement")) this.kill();
        }
        if (this.alive) resolve(outcome);
        else fail("is heard by nobody");
      };
      clock.after(random.uniform(FASTEST_MS, SLOWEST_MS), answer, this, true);
    });
}
