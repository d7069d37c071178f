// Opens the connection of one screen to its class: the only module that knows Socket.IO's client.

import { io, type ManagerOptions, type Socket } from "socket.io-client";
import type { ClientToServer, Handshake, ServerToClient } from "../../lib/protocol";

export type LiveSocket = Socket<ServerToClient, ClientToServer>;

/** A network that swallows WebSocket without a word should not cost a class more than this. */
const OPENING_MS = 6_000;

// biome-ignore lint/style/noRestrictedGlobals: pages are built with its value in this place.
const BUILD = process.env.NEXT_PUBLIC_BUILD;

const newLine = () => ({ line: Math.random().toString(36).slice(2) });

/** How a screen connects and comes back, each with a number that a load balancer keeps its requests together by. */
export const connecting = () =>
  ({
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    timeout: OPENING_MS,
    reconnectionDelay: 250,
    reconnectionDelayMax: 8_000,
    randomizationFactor: 0.5,
    query: newLine(),
  }) satisfies Partial<ManagerOptions>;

/** Not yet connected. The handshake is asked for at every attempt, so that a token found meanwhile is used. */
export function createSocket(handshake: () => Handshake): LiveSocket {
  const socket: LiveSocket = io({
    autoConnect: false,
    forceNew: true,
    ...connecting(),
    auth: (give) => give({ ...handshake(), build: BUILD } satisfies Handshake),
  });
  takeAnotherLine(socket);
  // WebSocket that neither opens nor fails is only seen as a timeout: then begin with polling, and upgrade where possible.
  socket.on("connect_error", () => {
    if (socket.active) socket.io.opts.transports = ["polling", "websocket"];
  });
  return socket;
}

/** The same number would lead to the same process again, also where that one is silent. */
export function takeAnotherLine(socket: LiveSocket): void {
  socket.on("connect_error", () => {
    if (socket.active) socket.io.opts.query = newLine();
  });
}
