// A screen that does not read what it is sent is hung up on: what waits for it waits in this process's memory.

import type { Server, Socket } from "socket.io";

/** Several times all that a host is told of a full class at once; on a phone, minutes of news. */
export const MAX_UNREAD_BYTES = 4_000_000;

type Connection = Socket["conn"];
type Packet = Connection["writeBuffer"][number];

/** It comes back, where it was only slow, and is told how things are by then. */
export function hangUpOnUnread(io: Pick<Server, "engine">, limit: number, onHangUp: () => void): void {
  boundPongs(io, limit, onHangUp);
  io.engine.on("connection", (connection: Connection) => {
    let unread = 0;
    connection.on("packetCreate", (packet: Packet) => {
      unread += sizeOf(packet);
      if (unread <= limit) return;
      onHangUp();
      hangUpAtOnce(connection);
    });
    // A flush begins when the one before it has left the process.
    connection.on("flush", (packets: Packet[]) => {
      unread = packets.reduce((sum, packet) => sum + sizeOf(packet), 0);
    });
  });
}

/** By hand: a polite goodbye would wait behind all the rest. What polls has no connection of its own: a proxy shares them. */
export function hangUpAtOnce(connection: Connection): void {
  webSocketOf(connection)?.terminate();
  connection.close(true);
}

const OPEN = 1;

interface WebSocketInUse {
  readyState: number;
  bufferedAmount: number;
  terminate(): void;
  pong(...said: unknown[]): void;
}

/** Each ping is answered by the WebSocket itself, below Engine.IO, and its answers wait like anything else that nobody reads. */
function boundPongs(io: Pick<Server, "engine">, limit: number, onHangUp: () => void): void {
  const { options } = Reflect.get(io.engine, "ws") as { options: { WebSocket: new () => WebSocketInUse } };
  options.WebSocket = class extends options.WebSocket {
    override pong(...said: unknown[]): void {
      if (this.bufferedAmount <= limit) super.pong(...said);
      else if (this.readyState === OPEN) {
        onHangUp();
        this.terminate();
      }
    }
  };
}

/** Engine.IO has its WebSocket under this name, and types it as its own business. */
function webSocketOf({ transport }: Connection): { terminate(): void } | null {
  return transport.name === "websocket" ? Reflect.get(transport, "socket") : null;
}

/** A text's letters count as one byte each, as V8 keeps most of them; views are shared, and counted for each screen. */
function sizeOf({ data }: Packet): number {
  if (typeof data === "string") return data.length;
  return data?.byteLength ?? 0;
}
