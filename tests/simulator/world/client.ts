// In place of `socket.io-client` in the server, whose robots are its only clients: they speak over the simulated network.

import type { Handshake, RequestName } from "../../../lib/protocol";
import { Line, type Message, type Screen } from "./line";
import type { SimServer } from "./sockets";

/** By address, the servers of the class that is on. */
export const doors = new Map<string, SimServer>();

type Listener = (carried: unknown) => void;

const FASTEST_RETURN_MS = 500;
const SLOWEST_RETURN_MS = 1_500;

class Client implements Screen {
  readonly name = "robot";
  readonly #server: SimServer;
  readonly #hello: Handshake;
  readonly #listeners = new Map<string, Listener>();
  #line: Line | null = null;
  active = true;

  constructor(server: SimServer, hello: Handshake) {
    this.#server = server;
    this.#hello = hello;
    this.connect();
  }

  /** A robot ends with the process that it is of. */
  get alive(): boolean {
    return this.#server.process.alive;
  }

  on(event: string, listener: Listener): this {
    this.#listeners.set(event, listener);
    return this;
  }

  emit(name: RequestName, payload: unknown, heard: (outcome: unknown) => void): void {
    this.#line?.ask(name, payload, heard);
  }

  connect(): void {
    this.active = true;
    if (!this.#line?.open) this.#line = Line.open(this.#server.world, this, this.#server, this.#hello);
  }

  disconnect(): void {
    this.active = false;
    if (this.#line?.open) this.#line.close();
  }

  connected(): void {}

  refused(reason: string): void {
    this.active = false;
    this.#listeners.get("connect_error")?.(new Error(reason));
  }

  cut(): void {
    const { clock, random } = this.#server.world;
    const after = random.uniform(FASTEST_RETURN_MS, SLOWEST_RETURN_MS);
    clock.after(after, () => this.active && this.connect(), this);
  }

  told({ name, carried }: Message): void {
    this.#listeners.get(name)?.(carried);
  }
}

export function io(url: string, { auth }: { auth: Handshake }): Client {
  const server = doors.get(url);
  if (!server) throw new Error(`Nobody listens at ${url}.`);
  return new Client(server, auth);
}
