// The process: brings the database up to date, serves pages and live classes on one port, and stops without losing anything.

import { readFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import next from "next";
import { countTogether } from "../auth/auth";
import { hostOf } from "../auth/host";
import { boundPrinting } from "../bounds/printing";
import { startThreads } from "../compute/threads";
import type { Config } from "../settings/config";
import { fileIn } from "../settings/database-file";
import { originHere } from "../settings/lan-addresses";
import { log } from "../settings/log";
import { type Database, shareDatabase } from "../store/database";
import { migrate } from "../store/migrate";
import { giveCredits } from "../store/old-credits";
import { openDatabase } from "../store/open-database";
import { type App, createApp } from "./app";
import { claim } from "./claim";
import { OPENED_FIRST, openPages } from "./open-pages";
import { keepPruning } from "./pruning";
import { withShells } from "./shells";
import { readStaticFiles, withStaticFiles } from "./static";
import { stopOnSignals } from "./stop-on-signals";
import { watchPlace } from "./taken-away";

export interface RunningServer {
  port: number;
  db: Database;
  callRobots: App["callRobots"];
  stop(): Promise<void>;
}

export async function startServer(config: Config): Promise<RunningServer> {
  const release = await claim(config);
  // Made before anybody needs it, so that what stands in its way is told now.
  void config.secret;
  if (config.redisUrl) await reach(config.redisUrl);
  await migrate(config.databaseUrl);
  const db = await openDatabase(config.databaseUrl);
  await giveCredits(db);
  shareDatabase(db);
  const pages = next({
    dev: config.dev,
    hostname: config.host,
    port: config.port,
    // It looks at every upgrade of the server that it is told of, also at each phone's: this one nobody reaches.
    httpServer: createServer(),
  });
  await pages.prepare();
  if (!config.dev) boundPrinting(console);
  const ask = pages.getRequestHandler();
  const handle: RequestListener = (request, response) => void ask(request, response);
  const threads = startThreads();
  const app = await createApp({
    db,
    log,
    compute: threads.compute,
    whoIs: async (headers) => (await hostOf(headers))?.id ?? null,
    redisUrl: config.redisUrl,
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    build: config.dev ? null : await readFile(".next/BUILD_ID", "utf8"),
    largestClass: config.maxParticipants,
    metricsToken: config.metricsToken,
    pages: {
      handle: config.dev
        ? handle
        : withStaticFiles(readStaticFiles(".next/static", "/_next/static/"), withShells(handle)),
      ...(config.dev && { upgrade: pages.getUpgradeHandler() }),
    },
  });
  if (app.redis) countTogether(app.redis);
  if (!config.dev) await openPages(OPENED_FIRST, handle);
  const port = await app.listen(config.port, config.host);
  // Pages read the settings by themselves, once one is asked for, and tell phones where to join.
  process.env.PORT = String(port);
  // Next fetches the page that an action leads to from this very server. Untold, it takes a proxy's https for the server's
  // own, and port 3000 for any that was free.
  process.env.__NEXT_PRIVATE_ORIGIN = originHere(config.host, port);
  const stopPruning = keepPruning(db, config.keepClassesMonths, log);
  const file = fileIn(config.databaseUrl);
  const saveIfTaken = file === null ? async () => {} : watchPlace(db, file, log);
  const stop = async () => {
    await app.close();
    await threads.close();
    await stopPruning();
    await pages.close();
    await saveIfTaken();
    await db.close();
    await release();
  };
  stopOnSignals(log, stop);
  logLostPromises();
  outliveReaders();
  return { port, db, callRobots: app.callRobots, stop };
}

/** Loaded only where it is used: most servers are alone, and should start fast. */
async function reach(redisUrl: string): Promise<void> {
  const { reachRedis } = await import("./reach-redis");
  await reachRedis(redisUrl);
}

/** A class in session does not end over one promise that nobody waited for: what was promised is in the store. */
function logLostPromises(): void {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "lost promise"));
}

/** Nor over a terminal that was closed, or a full disk, where something is printed. */
function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
