// The whole live server in one place: HTTP and Socket.IO on one port, over a store. It listens where it is told to.

import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { Server } from "socket.io";
import { Batch } from "../bounds/batch";
import { type Clock, systemClock } from "../bounds/clock";
import { createLimits } from "../bounds/limits";
import { createAnswers } from "../class/answers";
import type { Live } from "../class/live";
import { Trainers } from "../compute/trainers";
import { type Door, serveConnections } from "../edge/connections";
import { isOwnPage } from "../edge/origin";
import type { Desk } from "../news/desk";
import { HeardOf } from "../news/heard";
import { createPublisher } from "../news/publish";
import { Roster } from "../news/roster";
import { createRounds } from "../news/rounds";
import { Snapshots } from "../news/snapshots";
import type { LiveServer, SocketServer } from "../news/sockets";
import { createRobots } from "../robots/robots";
import type { Database } from "../store/database";
import { joinAll, type NewParticipant } from "../store/participants";
import { createWebServer, ownUrl, type Pages } from "./web";

export interface AppOptions {
  db: Database;
  log: Logger;
  whoIs: Door["whoIs"];
  redisUrl?: string | null;
  publicUrl?: string | null;
  trustProxy?: boolean;
  /** Where time is not the computer's. */
  clock?: Clock;
  limits?: Parameters<typeof createLimits>[0];
  pages?: Pages;
}

export interface App {
  /** Returns the port, which is a free one for 0. */
  listen(port: number, host?: string): Promise<number>;
  /** Puts robots into a live class. */
  callRobots: Live["robots"]["call"];
  /** Finishes what was begun, acknowledges it, and closes; the database stays open. */
  close(): Promise<void>;
}

const SOCKET_PATH = "/socket.io/";

/** The longest request is a nickname; a polling phone sends a few requests in one body. */
const MAX_MESSAGE_BYTES = 16_384;
/** A phone whose network went away without a word is missed within 20 s. */
const PING_MS = 10_000;
/** A join writes a row and an index entry or three: 200 take a few milliseconds. */
const LARGEST_JOIN_BATCH = 200;

export async function createApp(options: AppOptions): Promise<App> {
  const { log } = options;
  const redis = options.redisUrl ? await joinRedis(options.redisUrl, log) : null;
  const vitals = { db: options.db, redis, isStopping: () => live.closing };
  const { http, dropUpgrades } = createWebServer(options.pages, SOCKET_PATH, vitals);
  const io: SocketServer = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    maxHttpBufferSize: MAX_MESSAGE_BYTES,
    // It would cost a quarter of a megabyte a phone and four times the work, for messages of a few hundred bytes.
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: PING_MS,
    pingTimeout: PING_MS,
    destroyUpgrade: !options.pages?.upgrade,
    allowRequest: (request, decide) => decide(null, isOwnPage(request, options.publicUrl ?? null)),
    ...(redis && { adapter: redis.adapter }),
  });

  const robotSecret = randomBytes(32).toString("base64url");
  const live = assemble(options, io, () => ownUrl(http), robotSecret);
  serveConnections(live, { whoIs: options.whoIs, trustProxy: options.trustProxy ?? false, robotSecret });

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    live.closing = true;
    live.robots.stop();
    // What was begun is committed and acknowledged before the connections close.
    while (live.pending.size > 0) await Promise.allSettled(live.pending);
    dropUpgrades();
    await io.close();
    live.publisher.close();
    await redis?.close();
  }

  return {
    async listen(port, host) {
      http.listen(port, host);
      await once(http, "listening");
      return (http.address() as AddressInfo).port;
    },
    callRobots: live.robots.call,
    close: () => (closed ??= close()),
  };
}

/** Loaded only where it is used: most servers are alone, and should start fast. */
async function joinRedis(url: string, log: Logger) {
  const { connectRedis } = await import("./redis");
  return connectRedis(url, log);
}

/** What the connections of a process share, over any server of sockets. */
export function assemble(
  options: Pick<AppOptions, "db" | "log" | "clock" | "redisUrl" | "limits">,
  io: LiveServer,
  urlOf: () => string,
  robotSecret: string,
): Live {
  const { db, log, clock = systemClock } = options;
  const snapshots = new Snapshots(db);
  const reading = { db, snapshots, roundOf: createRounds(db), trainers: new Trainers() };
  const telling = { io, log, clock, heard: new HeardOf() };
  const desk: Desk = { ...reading, ...telling, roster: new Roster({ ...reading, ...telling }) };
  const publisher = createPublisher(desk, !options.redisUrl);
  return {
    ...desk,
    publisher,
    limits: createLimits(options.limits),
    answers: createAnswers(db),
    joins: new Batch(LARGEST_JOIN_BATCH, (newcomers: NewParticipant[]) => joinAll(db, newcomers)),
    robots: createRobots({ ...desk, publisher }, urlOf, robotSecret),
    pending: new Set(),
    closing: false,
  };
}
