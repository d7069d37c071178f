// What the server knows of a connection, and which rooms it is in.

import type { Server, Socket } from "socket.io";
import type { ClientToServer, ServerToClient } from "../../lib/protocol";
import type { Device } from "../../lib/session/device";
import type { News } from "./news";

/** Who is at the other end, decided at the handshake and by joining, never by a payload. */
export type Speaker =
  | { role: "host"; sessionId: string; teacherId: string }
  | { role: "screen"; sessionId: string; by: ScreenRight }
  | { role: "wall"; sessionId: string; tokenHash: string | null; device: Device }
  | { role: "guest"; sessionId: string; robot: boolean }
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

export type LiveServer = Server<ClientToServer, ServerToClient, ServerToServer, SocketData>;
export type LiveSocket = Socket<ClientToServer, ServerToClient, ServerToServer, SocketData>;

/** Guests hear what phones hear, so they are in `phones` too. */
export const rooms = {
  hosts: (sessionId: string) => `hosts ${sessionId}`,
  screens: (sessionId: string) => `screens ${sessionId}`,
  /** Big screens that nobody has admitted. */
  walls: (sessionId: string) => `walls ${sessionId}`,
  askingScreen: (screenId: string) => `asking screen ${screenId}`,
  admittedScreen: (screenId: string) => `admitted screen ${screenId}`,
  phones: (sessionId: string) => `phones ${sessionId}`,
  participant: (participantId: string) => `participant ${participantId}`,
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
    case "player":
      return rooms.phones(sessionId);
  }
}

/** The sockets of a room that are connected to this process. */
export function localSockets(io: LiveServer, room: string): LiveSocket[] {
  const ids = io.sockets.adapter.rooms.get(room) ?? [];
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
