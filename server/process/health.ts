// Tells a load balancer or a monitor whether this process lives, and whether it can serve a class.

import type { RequestListener } from "node:http";
import { version } from "../../package.json";
import { inTime, systemClock } from "../bounds/clock";
import type { Database } from "../store/database";
import { takesWrites } from "../store/health";

export interface Vitals {
  db: Database;
  /** Null where the process is alone. */
  redis: { answers(): Promise<boolean> } | null;
  isStopping(): boolean;
}

const PATIENCE_MS = 2_000;

/** Answers what is asked about the process's health, and hands on everything else. */
export function withHealth(vitals: Vitals, handle: RequestListener): RequestListener {
  return (request, response) => {
    const answer = (isWell: boolean, parts: object) => {
      response.writeHead(isWell ? 200 : 503, {
        "Content-Type": "application/json",
        "Cache-Control": "no-store",
      });
      response.end(JSON.stringify({ status: isWell ? "ok" : "failing", version, ...parts }));
    };
    switch (request.url?.split("?")[0]) {
      case "/api/health/live":
        return answer(true, {});
      case "/api/health":
      case "/api/health/ready":
        return void readiness(vitals).then(({ isReady, parts }) => answer(isReady, parts));
      default:
        return handle(request, response);
    }
  };
}

async function readiness({ db, redis, isStopping }: Vitals) {
  const [database, shared] = await Promise.all([soon(takesWrites(db)), redis ? soon(redis.answers()) : true]);
  const word = (works: boolean) => (works ? "ok" : "failing");
  const parts = {
    process: isStopping() ? "stopping" : "ok",
    database: word(database),
    ...(redis && { redis: word(shared) }),
  };
  return { isReady: database && shared && !isStopping(), parts };
}

const soon = (answer: Promise<boolean>) => inTime(systemClock, PATIENCE_MS, answer).catch(() => false);
