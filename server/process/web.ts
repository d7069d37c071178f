// The HTTP server under the pages and the live connections, and the upgrades that belong to the pages.

import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { Events } from "../bounds/events";
import { withinBounds } from "./bodies";
import { lastWords, responseWithHeaders } from "./headers";
import { type Vitals, withHealth } from "./health";
import { type Measured, withMetrics } from "./measured";
import { withSource } from "./source";
import { withReadablePath } from "./unreadable";

/** Serves everything that is not a live connection. */
export interface Pages {
  handle: RequestListener;
  /** Hot reload, while developing. */
  upgrade?(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

interface Door {
  vitals: Vitals;
  /** Null where nobody asks for numbers. */
  measured: Measured | null;
  events: Events;
  /** Whether a proxy stands before the server and names the client in `X-Forwarded-For`. */
  trustProxy: boolean;
  /** Where people reach the server; null where that is not said. */
  publicUrl: string | null;
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
  { vitals, measured, events, trustProxy, publicUrl }: Door,
): WebServer {
  const handle = pages?.handle ?? ((_request, response) => response.writeHead(404).end());
  const options = {
    ServerResponse: responseWithHeaders({ publicUrl, dev: pages?.upgrade !== undefined }),
    headersTimeout: HEADERS_WITHIN_MS,
    requestTimeout: REQUEST_WITHIN_MS,
    connectionsCheckingInterval: LOOK_FOR_SLOW_EVERY_MS,
  };
  const http = createServer(
    options,
    withSource(
      trustProxy,
      withinBounds(withMetrics(measured, withHealth(vitals, withReadablePath(handle))), events),
    ),
  );
  http.on("clientError", endUnread);
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

/** What is no request, or never becomes one, is told so, unless an answer is under way on its connection. */
function endUnread(error: NodeJS.ErrnoException, socket: Duplex & { bytesWritten?: number }): void {
  if (socket.writable && socket.bytesWritten === 0) socket.write(lastWords(statusOf(error)));
  socket.destroy();
}

function statusOf({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "431 Request Header Fields Too Large";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "408 Request Timeout";
    default:
      return "400 Bad Request";
  }
}

/** Where this computer reaches its own server. */
export function ownUrl(http: Server): string {
  const { address, family, port } = http.address() as AddressInfo;
  if (address === "0.0.0.0" || address === "::") return `http://127.0.0.1:${port}`;
  return family === "IPv6" ? `http://[${address}]:${port}` : `http://${address}:${port}`;
}
