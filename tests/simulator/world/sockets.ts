// Socket.IO as far as the server uses it: one server a simulated process.

import type { Handshake, RequestName, ServerToClient } from "../../../lib/protocol";
import type { Result } from "../../../lib/result";
import type { News } from "../../../server/news/news";
import type { LiveServer, LiveSocket } from "../../../server/news/sockets";
import type { Owner } from "./clock";
import type { Line, Message } from "./line";
import type { World } from "./world";

type Listener = (name: string, ...sent: unknown[]) => void;

export class SimSocket implements LiveSocket {
  readonly server: SimServer;
  readonly line: Line;
  readonly id: string;
  handshake: LiveSocket["handshake"];
  data = {} as LiveSocket["data"];
  connected = true;
  /** As the client reads it: its type, and then its name and what it carries. */
  readonly conn = {
    request: { headers: {}, rawHeaders: [], url: "" },
    write: (text: string) => {
      const [name, carried] = JSON.parse(text.slice(1));
      this.emit(name as "view", carried);
    },
  };
  readonly rooms = new Set<string>();
  #listener: Listener | null = null;
  readonly #farewells: (() => void)[] = [];

  constructor(server: SimServer, line: Line, id: string, auth: Handshake, cookie?: string) {
    this.server = server;
    this.line = line;
    this.id = id;
    this.handshake = { auth, headers: { cookie }, address: "the school" };
  }

  on(_event: "disconnect", listener: () => void): void {
    this.#farewells.push(listener);
  }

  onAny(listener: Listener): void {
    this.#listener = listener;
  }

  emit<Name extends keyof ServerToClient>(name: Name, ...carried: Parameters<ServerToClient[Name]>): void {
    if (!this.connected || !this.server.process.alive) return;
    const message = { name, carried: carried[0] } as Message;
    this.server.world.watch.told(this, message);
    this.line.tell(message);
  }

  join(room: string): void {
    if (!this.connected) return;
    this.rooms.add(room);
    this.server.enter(this, room);
  }

  leave(room: string): void {
    if (this.rooms.delete(room)) this.server.exit(this, room);
  }

  disconnect(): void {
    if (!this.connected) return;
    this.gone();
    this.line.down(0, () => this.line.cut());
  }

  /** A request has arrived. */
  hear(name: RequestName, payload: unknown, reply: (outcome: Result<unknown, string>) => void): void {
    if (!this.connected) return;
    const { world, process } = this.server;
    world.watch.asked(this, name, payload);
    const acknowledge = (outcome: Result<unknown, string>) => {
      if (!process.alive) return;
      world.watch.answered(this, name, payload, outcome);
      reply(outcome);
    };
    this.#listener?.(name, payload, acknowledge);
  }

  /** The server's end is over. */
  gone(): void {
    if (!this.connected) return;
    this.connected = false;
    this.server.leave(this);
    for (const farewell of this.#farewells) farewell();
  }
}

type Middleware = Parameters<LiveServer["use"]>[0];

export class SimServer implements LiveServer {
  readonly world: World;
  readonly process: Owner;
  readonly sockets = {
    adapter: { rooms: new Map<string, Set<string>>() },
    sockets: new Map<string, SimSocket>(),
  };
  #middleware: Middleware | null = null;
  #onConnection: ((socket: LiveSocket) => void) | null = null;
  #onNews: ((news: News) => void) | null = null;
  #knocks = 0;

  constructor(world: World, process: Owner) {
    this.world = world;
    this.process = process;
  }

  use(middleware: Middleware): void {
    this.#middleware = middleware;
  }

  on(event: "connection" | "news", listener: ((socket: LiveSocket) => void) | ((news: News) => void)): void {
    if (event === "connection") this.#onConnection = listener as (socket: LiveSocket) => void;
    else this.#onNews = listener as (news: News) => void;
  }

  knock(line: Line, auth: Handshake, cookie?: string): void {
    const socket = new SimSocket(this, line, `${this.process.name}.${++this.#knocks}`, auth, cookie);
    this.#middleware?.(socket, (refusal) => {
      if (!this.process.alive) return;
      if (refusal) return line.refused(refusal.message);
      this.sockets.sockets.set(socket.id, socket);
      this.world.watch.came(socket);
      line.established(socket);
      this.#onConnection?.(socket);
    });
  }

  enter(socket: SimSocket, room: string): void {
    const ids = this.sockets.adapter.rooms.get(room) ?? new Set();
    this.sockets.adapter.rooms.set(room, ids.add(socket.id));
  }

  leave(socket: SimSocket): void {
    this.sockets.sockets.delete(socket.id);
    this.world.watch.left(socket);
    for (const room of socket.rooms) this.exit(socket, room);
  }

  exit(socket: SimSocket, room: string): void {
    const ids = this.sockets.adapter.rooms.get(room);
    ids?.delete(socket.id);
    if (ids?.size === 0) this.sockets.adapter.rooms.delete(room);
  }

  /** Those in any of `rooms`, each once. */
  here(rooms: string | string[]): SimSocket[] {
    const found = new Set<SimSocket>();
    for (const room of typeof rooms === "string" ? [rooms] : rooms)
      for (const id of this.sockets.adapter.rooms.get(room) ?? []) {
        const socket = this.sockets.sockets.get(id);
        if (socket) found.add(socket);
      }
    return [...found];
  }

  readonly local = {
    to: (rooms: string | string[]) => ({
      emit: <Name extends keyof ServerToClient>(name: Name, ...carried: Parameters<ServerToClient[Name]>) => {
        for (const socket of this.here(rooms)) socket.emit(name, ...carried);
      },
    }),
  };

  in(room: string) {
    const everywhere = (act: (socket: SimSocket) => void) =>
      this.world.wire.toAll(this, (server) => {
        for (const socket of server.here(room)) act(socket);
      });
    return {
      emit: <Name extends keyof ServerToClient>(name: Name, ...carried: Parameters<ServerToClient[Name]>) =>
        everywhere((socket) => socket.emit(name, ...carried)),
      disconnectSockets: () => everywhere((socket) => socket.disconnect()),
    };
  }

  serverSideEmit(_event: "news", news: News): void {
    this.world.wire.tell(this, news);
  }

  hearNews(news: News): void {
    this.#onNews?.(news);
  }
}
