// One service of three processes on PostgreSQL and Redis, over lines that can be cut, behind an operator's nginx.

import { inject } from "vitest";
import { openDatabase } from "../../server/store/open-database";
import { migratedDatabase } from "../setup/fresh-database";
import { openLine } from "../setup/line";
import { type ServerProcess, spareLiveServer, startServing } from "../setup/live-server";
import { startNginx } from "../setup/nginx";

export const PROCESSES = 3;

export type Service = Awaited<ReturnType<typeof openService>>;

export async function openService() {
  const databaseUrl = await migratedDatabase("postgres");
  const db = await openDatabase(databaseUrl);
  const lines = { postgres: await openLine(databaseUrl), redis: await openLine(inject("redisUrl")) };
  const place = { databaseUrl: lines.postgres.url, redisUrl: lines.redis.url };
  const spares = Array.from({ length: PROCESSES }, spareLiveServer);
  const processes = await Promise.all(spares.map((spare) => startServing(spare, { ...place, port: 0 })));
  const nginx = await startNginx(processes.map(({ port }) => port));
  return {
    db,
    url: nginx.url,
    processes,
    lines,
    asked: nginx.asked,
    /** In the place of one that is gone, as whoever watches over processes sees to. */
    async comeBack(gone: ServerProcess, spare = spareLiveServer()) {
      processes[processes.indexOf(gone)] = await startServing(spare, { ...place, port: gone.port });
    },
    async close() {
      await Promise.all(processes.map(({ stop }) => stop()));
      await nginx.stop();
      for (const line of Object.values(lines)) line.close();
      await db.close();
    },
  };
}
