// The whole live server in one place: HTTP and Socket.IO on one port, over a store. It listens where it is told to.

import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import { Server } from "socket.io";
import { MAX_PARTICIPANTS } from "../../lib/session/joining";
import { Batch } from "../bounds/batch";
import { type Clock, pause, systemClock } from "../bounds/clock";
import { Crowd } from "../bounds/crowd";
import { createEvents, type Events } from "../bounds/events";
import { createLimits } from "../bounds/limits";
import { sourceOf } from "../bounds/source";
import { createAnswers } from "../class/answers";
import type { Live } from "../class/live";
import { createReasons } from "../class/reasons";
import { type Compute, computeHere, Trainers } from "../compute/trainers";
import { type Door, serveConnections } from "../edge/connections";
import { isOwnPage } from "../edge/origin";
import type { Company } from "../news/company";
import type { Desk } from "../news/desk";
import { HeardOf } from "../news/heard";
import { createOwns } from "../news/owns";
import { createPublisher } from "../news/publish";
import { Roster } from "../news/roster";
import { createRounds } from "../news/rounds";
import { Snapshots } from "../news/snapshots";
import type { LiveServer, SocketServer } from "../news/sockets";
import { createRobots } from "../robots/robots";
import type { Database } from "../store/database";
import { joinAll, type NewParticipant } from "../store/joining";
import { sessionsByCode } from "../store/sessions";
import { participantsByToken } from "../store/tokens";
import { SAY_WHO_WITHIN_MS, watchArrivals } from "./arrivals";
import { hangUpOnUnread, MAX_UNREAD_BYTES } from "./unread";
import { createWebServer, ownUrl, type Pages } from "./web";

export interface AppOptions {
  db: Database;
  log: Logger;
  whoIs: Door["whoIs"];
  redisUrl?: string | null;
  publicUrl?: string | null;
  trustProxy?: boolean;
  /** Of the pages that this process serves; null where it serves none, or makes them as they are asked for. */
  build?: string | null;
  /** How many participants a class may have. */
  largestClass?: number;
  /** How many connections one phone or one teacher may have at the same time. */
  mostScreens?: number;
  /** How much may wait for a screen that does not read. */
  unreadBytes?: number;
  /** What works runs out; without it that keeps everything else waiting. */
  compute?: Compute;
  /** Where time is not the computer's. */
  clock?: Clock;
  limits?: Parameters<typeof createLimits>[1];
  /** Who has it reads this process's numbers; null where nobody does. */
  metricsToken?: string | null;
  pages?: Pages;
}

export interface App {
  /** Returns the port, which is a free one for 0. */
  listen(port: number, host?: string): Promise<number>;
  /** Puts robots into a live class. */
  callRobots: Live["robots"]["call"];
  /** What several processes count in together; null where this one is alone. */
  redis: object | null;
  /** Finishes what was begun, acknowledges it, and closes; the database stays open. */
  close(): Promise<void>;
}

const SOCKET_PATH = "/socket.io/";

/** The longest request is a nickname; a polling phone sends a few requests in one body. */
const MAX_MESSAGE_BYTES = 16_384;
/** A phone whose network went away without a word is missed within 20 s. */
const PING_MS = 10_000;
/**
 * A hall that comes in while the process is busy. What finds no room here is dropped by the system, and tries again after
 * one second, three and seven. As many as Linux allows unless somebody has set it otherwise (`net.core.somaxconn`).
 */
const WAITING_CONNECTIONS = 4_096;
/** A join writes a row and an index entry or three: 200 take a few milliseconds. */
const LARGEST_JOIN_BATCH = 200;
/** Nobody notices so little between a tap and the class, and a hall that comes in costs a tenth of the commits. */
const JOINS_REST_MS = 25;
/** Of full classes behind one address, whose phones all connect and none has said yet who it is. */
const HALLS = 2;
/** Of one phone or teacher, in tabs and over lines that have dropped and are not missed yet: as many as may come in a minute. */
const MOST_SCREENS = 100;
/** Of a hall that connects at once. */
const READS_AT_ONCE = 500;
/** What each connection asks for first is read for several together. */
const READS_REST_MS = 10;

export async function createApp(options: AppOptions): Promise<App> {
  const { log } = options;
  const redis = options.redisUrl ? await joinRedis(options.redisUrl, log, options.build) : null;
  const events = createEvents(log);
  const vitals = { db: options.db, redis, isStopping: () => live.closing };
  const trustProxy = options.trustProxy ?? false;
  const measured = options.metricsToken ? await measure(options.metricsToken) : null;
  const door = { vitals, measured, events, trustProxy, publicUrl: options.publicUrl ?? null };
  const { http, dropUpgrades } = createWebServer(options.pages, SOCKET_PATH, door);
  const comingFrom = ({ headers, socket }: IncomingMessage) =>
    sourceOf(headers, socket.remoteAddress, trustProxy);
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
    connectTimeout: SAY_WHO_WITHIN_MS,
    allowRequest: (request, decide) => {
      const isOwn = isOwnPage(request, options.publicUrl ?? null);
      if (!isOwn) events("handshake refused", { source: comingFrom(request), reason: "foreign-page" });
      decide(null, isOwn);
    },
    ...(redis && { adapter: redis.adapter }),
  });

  watchArrivals(io, HALLS * (options.largestClass ?? MAX_PARTICIPANTS), comingFrom, (source) =>
    events("handshake refused", { source, reason: "too-many-requests" }),
  );
  hangUpOnUnread(io, options.unreadBytes ?? MAX_UNREAD_BYTES, () =>
    log.warn("hung up on a screen that does not read"),
  );
  const live = assemble(options, io, events, () => ownUrl(http), redis ?? undefined);
  if (measured) live.served = measured.metrics.served;
  serveConnections(live, { whoIs: options.whoIs, trustProxy });

  /** Its library is loaded only where it is used. */
  async function measure(token: string) {
    const { createMetrics } = await import("./metrics");
    const metrics = createMetrics(
      () => io,
      () => live.heard.size,
    );
    return { token, metrics };
  }

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    await finish(live);
    dropUpgrades();
    await io.close();
    live.publisher.close();
    await redis?.close();
  }

  return {
    async listen(port, host) {
      http.listen({ port, host, backlog: WAITING_CONNECTIONS });
      await once(http, "listening");
      return (http.address() as AddressInfo).port;
    },
    callRobots: live.robots.call,
    redis: redis?.client ?? null,
    close: () => (closed ??= close()),
  };
}

/** Begins nothing more; what was begun is committed and acknowledged before the connections close. */
export async function finish(live: Live): Promise<void> {
  live.closing = true;
  live.robots.stop();
  while (live.pending.size > 0) await Promise.allSettled(live.pending);
}

/** Loaded only where it is used: most servers are alone, and should start fast. */
async function joinRedis(url: string, log: Logger, build: AppOptions["build"]) {
  const { connectRedis } = await import("./redis");
  return connectRedis(url, log, build);
}

/** What the connections of a process share, over any server of sockets. */
export function assemble(
  options: Pick<
    AppOptions,
    "db" | "log" | "compute" | "clock" | "build" | "largestClass" | "mostScreens" | "limits"
  >,
  io: LiveServer,
  events: Events,
  urlOf: () => string,
  redis?: { company: Company; client?: object },
): Live {
  const { db, log, compute = computeHere, clock = systemClock } = options;
  const { largestClass = MAX_PARTICIPANTS, mostScreens = MOST_SCREENS } = options;
  const snapshots = new Snapshots(db, () => pause(clock, READS_REST_MS));
  const read = { owns: createOwns(db), roundOf: createRounds(db) };
  const reading = { db, snapshots, ...read, trainers: new Trainers(compute) };
  const telling = { io, log, clock, heard: new HeardOf(), company: redis?.company ?? null };
  const desk: Desk = { ...reading, ...telling, roster: new Roster({ ...reading, ...telling }) };
  const publisher = createPublisher(desk);
  const joins = new Batch(
    LARGEST_JOIN_BATCH,
    (newcomers: NewParticipant[]) => joinAll(db, newcomers, largestClass),
    () => pause(clock, JOINS_REST_MS),
  );
  const reads = <Asked, Read>(read: (db: Database, asked: Asked[]) => Promise<Read[]>) =>
    new Batch(
      READS_AT_ONCE,
      (asked: Asked[]) => read(db, asked),
      () => pause(clock, READS_REST_MS),
    );
  return {
    ...desk,
    publisher,
    build: options.build ?? null,
    limits: createLimits(largestClass, options.limits, redis?.client),
    doorsteps: new Crowd(largestClass),
    screens: new Crowd(mostScreens),
    events,
    answers: createAnswers(db, clock),
    reasons: createReasons(db, clock),
    joins,
    codes: reads(sessionsByCode),
    tokens: reads(participantsByToken),
    robots: createRobots({ ...desk, publisher, joins }, urlOf),
    served: () => {},
    pending: new Set(),
    closing: false,
  };
}
