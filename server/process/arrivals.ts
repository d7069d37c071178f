// Connections that have not said yet who they are: of these one address has as many as a full hall does, and each has little time.

import type { IncomingMessage } from "node:http";
import type { Server, Socket } from "socket.io";
import { Crowd } from "../bounds/crowd";

/** A phone says it in the same breath as it connects; this is a very slow line. Socket.IO would wait for three times as long. */
export const SAY_WHO_WITHIN_MS = 15_000;

type Connection = Socket["conn"];

/** Returns whether one more may come from there. */
export function watchArrivals(
  io: Pick<Server, "engine" | "use">,
  atMost: number,
  sourceOf: (request: IncomingMessage) => string,
): (source: string) => boolean {
  const crowd = new Crowd(atMost);
  const arriving = new WeakMap<Connection, () => void>();
  io.engine.on("connection", (connection: Connection) => {
    const leave = crowd.enter(sourceOf(connection.request));
    arriving.set(connection, leave);
    connection.on("close", leave);
  });
  io.use(({ conn }, next) => {
    const leave = arriving.get(conn);
    leave?.();
    if (leave) conn.off("close", leave);
    next();
  });
  return (source) => crowd.hasRoom(source);
}
