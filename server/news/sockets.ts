// What the server knows of a connection, and which rooms it is in.

import type { IncomingMessage } from "node:http";
import type { Server, Socket } from "socket.io";
import type { ClientToServer, ServerToClient } from "../../lib/protocol";
import type { Device } from "../../lib/session/device";
import type { News } from "./news";

/** Who is at the other end, decided at the handshake and by joining, never by a payload. */
export type Speaker =
  | { role: "host"; sessionId: string; teacherId: string }
  | { role: "screen"; sessionId: string; by: ScreenRight }
  | { role: "wall"; sessionId: string; tokenHash: string | null; device: Device }
  | { role: "guest"; sessionId: string }
  | { role: "player"; sessionId: string; participantId: string; seat: number };

/** Why a big screen may show the class: its teacher is signed in there, or has admitted it. */
export type ScreenRight = { teacherId: string } | { screenId: string };

/** Among the processes of one service. */
interface ServerToServer {
  news: (news: News) => void;
}

interface SocketData {
  speaker: Speaker;
  /** Where it comes from, for the loose limits by address. */
  address: string;
}

/** Socket.IO's server as this product speaks with it. */
export type SocketServer = Server<ClientToServer, ServerToClient, ServerToServer, SocketData>;

type Emit = <Name extends keyof ServerToClient>(
  name: Name,
  ...carried: Parameters<ServerToClient[Name]>
) => unknown;

/** All that is used of a connection: the simulator has one of its own, and has to have what is used anew. */
export interface LiveSocket {
  readonly id: string;
  readonly connected: boolean;
  handshake: Pick<Socket["handshake"], "auth" | "headers" | "address">;
  data: SocketData;
  /** Takes what Socket.IO would write, ready as text and as a frame; keeps the request that it began with for as long as it lasts. */
  readonly conn: {
    write(text: string, ready: { compress: false; wsPreEncodedFrame: Buffer[] }): unknown;
    readonly request: Pick<IncomingMessage, "headers" | "rawHeaders" | "url">;
  };
  on(event: "disconnect", listener: () => void): unknown;
  /** Hears everything else that comes, under whatever name. */
  onAny(listener: (name: string, ...sent: unknown[]) => void): unknown;
  emit: Emit;
  join(room: string): unknown;
  leave(room: string): unknown;
  disconnect(close?: boolean): unknown;
}

/** The screens of all processes in a room. */
interface Everywhere {
  emit: Emit;
  disconnectSockets(close?: boolean): void;
}

/** All that is used of a process's Socket.IO server. */
export interface LiveServer {
  use(middleware: (socket: LiveSocket, next: (refusal?: Error) => void) => void): unknown;
  on(event: "connection", listener: (socket: LiveSocket) => void): unknown;
  on(event: "news", listener: ServerToServer["news"]): unknown;
  serverSideEmit(event: "news", news: News): unknown;
  in(room: string): Everywhere;
  readonly local: { to(rooms: string | string[]): { emit: Emit } };
  readonly sockets: {
    adapter: { rooms: ReadonlyMap<string, ReadonlySet<string>> };
    sockets: ReadonlyMap<string, LiveSocket>;
  };
}

/** The seats of those whose phone is connected, by participant; several tabs are one of them. */
export type Present = ReadonlyMap<string, number>;

/** Whose phone it is; null for other screens, and for one that has not joined. */
export const participantOf = ({ speaker }: SocketData) =>
  speaker.role === "player" ? speaker.participantId : null;

export const rooms = {
  hosts: (sessionId: string) => `hosts ${sessionId}`,
  screens: (sessionId: string) => `screens ${sessionId}`,
  /** Big screens that nobody has admitted. */
  walls: (sessionId: string) => `walls ${sessionId}`,
  askingScreen: (screenId: string) => `asking screen ${screenId}`,
  admittedScreen: (screenId: string) => `admitted screen ${screenId}`,
  /** Phones that have not joined. */
  guests: (sessionId: string) => `guests ${sessionId}`,
  phones: (sessionId: string) => `phones ${sessionId}`,
  participant: (participantId: string) => `participant ${participantId}`,
  /** Pages that have not been told yet that they are of another build. */
  otherBuild: "other build",
};

/** The room where the others of its kind are. */
export function roomOf({ role, sessionId }: Speaker): string {
  switch (role) {
    case "host":
      return rooms.hosts(sessionId);
    case "screen":
      return rooms.screens(sessionId);
    case "wall":
      return rooms.walls(sessionId);
    case "guest":
      return rooms.guests(sessionId);
    case "player":
      return rooms.phones(sessionId);
  }
}

/** The sockets of a room that are connected to this process. */
export function localSockets(io: LiveServer, room: string): LiveSocket[] {
  const found: LiveSocket[] = [];
  for (const id of io.sockets.adapter.rooms.get(room) ?? []) {
    const socket = io.sockets.sockets.get(id);
    if (socket) found.push(socket);
  }
  return found;
}

/** Who of a class is connected to this process. */
export function presentHere(io: LiveServer, sessionId: string): Present {
  const present = new Map<string, number>();
  for (const { data } of localSockets(io, rooms.phones(sessionId))) {
    const { speaker } = data;
    if (speaker.role === "player") present.set(speaker.participantId, speaker.seat);
  }
  return present;
}
