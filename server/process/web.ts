// The HTTP server under the pages and the live connections, and the upgrades that belong to the pages.

import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Events } from "../bounds/events";
import { withinBounds } from "./bodies";
import { type Vitals, withHealth } from "./health";
import { withSource } from "./source";

/** Serves everything that is not a live connection. */
export interface Pages {
  handle: RequestListener;
  /** Hot reload, while developing. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

interface Door {
  vitals: Vitals;
  events: Events;
  /** Whether a proxy stands before the server and names the client in `X-Forwarded-For`. */
  trustProxy: boolean;
}

export interface WebServer {
  http: Server;
  /** Ends the upgrades that went to the pages: a closing HTTP server would wait for them for ever. */
  dropUpgrades(): void;
}

/** Headers come in a packet or two; whoever takes longer holds a connection open on purpose. */
export const HEADERS_WITHIN_MS = 10_000;
/** The largest quiz over a slow line, 0.6 Mbit/s. */
const REQUEST_WITHIN_MS = 60_000;
const LOOK_FOR_SLOW_EVERY_MS = 2_000;

/** Upgrades under `livePath` are left to Socket.IO. */
export function createWebServer(
  pages: Pages | undefined,
  livePath: string,
  { vitals, events, trustProxy }: Door,
): WebServer {
  const handle = pages?.handle ?? ((_request, response) => response.writeHead(404).end());
  const patience = {
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    connectionsCheckingInterval: LOOK_FOR_SLOW_EVERY_MS,
  };
  const http = createServer(
    patience,
    withSource(trustProxy, withinBounds(withHealth(vitals, handle), events)),
  );
  const upgraded = new Set<Duplex>();
  http.on("upgrade", (request, socket, head) => {
    if (!pages?.upgrade || request.url?.startsWith(livePath)) return;
    upgraded.add(socket);
    socket.on("close", () => upgraded.delete(socket));
    pages.upgrade(request, socket, head);
  });
  return {
    http,
    dropUpgrades() {
      for (const socket of upgraded) socket.destroy();
    },
  };
}

/** Where this computer reaches its own server. */
export function ownUrl(http: Server): string {
  const { address, family, port } = http.address() as AddressInfo;
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
