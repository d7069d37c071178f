// Connections that have not said yet who they are: of these one address has as many as two full halls do, and each has little time.

import type { IncomingMessage } from "node:http";
import type { Server, Socket } from "socket.io";
import { hangUpAtOnce } from "./unread";

/** A phone says it in the same breath as it connects; this is a very slow line. Socket.IO would wait for three times as long. */
export const SAY_WHO_WITHIN_MS = 15_000;

type Connection = Socket["conn"];

/**
 * Where one more comes than may wait, the one that has been silent for longest goes: were the newest refused, a script that says
 * nothing would keep everybody behind its address out.
 */
export function watchArrivals(
  io: Pick<Server, "engine" | "use">,
  atMost: number,
  sourceOf: (request: IncomingMessage) => string,
  onHangUp: (source: string) => void,
): void {
  /** By source, the oldest first. */
  const arriving = new Map<string, Set<Connection>>();
  const leaving = new WeakMap<Connection, () => void>();
  io.engine.on("connection", (connection: Connection) => {
    const source = sourceOf(connection.request);
    const silent = arriving.get(source) ?? new Set();
    arriving.set(source, silent.add(connection));
    const leave = () => {
      silent.delete(connection);
      if (silent.size === 0) arriving.delete(source);
      connection.off("close", leave);
      leaving.delete(connection);
    };
    leaving.set(connection, leave);
    connection.on("close", leave);
    const [oldest] = silent;
    if (silent.size <= atMost || !oldest) return;
    onHangUp(source);
    hangUpAtOnce(oldest);
  });
  io.use(({ conn }, next) => {
    leaving.get(conn)?.();
    next();
  });
}
