// How often something is done, against a limit: several processes count together in Redis, and each for itself while that is away.

import { createHash } from "node:crypto";
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  RLWrapperTimeouts,
} from "rate-limiter-flexible";

export interface Limit {
  points: number;
  /** Seconds. */
  duration: number;
}

/** Rejects with what is left to wait where it was too often. */
export interface Counter {
  consume(key: string, points?: number): Promise<RateLimiterRes>;
  /** Takes one back. */
  reward(key: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** Nobody waits longer for Redis. */
const SHARING_MS = 500;
/** Of a limit that is told to the others in shares: so many of them make it up. */
const SHARES = 10;

/** `redis` is what several processes count in together. */
export function counter(name: string, limit: Limit, redis: object | null): Counter {
  const own = new RateLimiterMemory(limit);
  if (!redis) return own;
  const together = new RLWrapperTimeouts({
    limiter: new RateLimiterRedis({
      ...limit,
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `blamegrad ${name}`,
    }),
    timeoutMs: SHARING_MS,
    insuranceLimiter: own,
  });
  return {
    consume: (key, points) => together.consume(hidden(key), points),
    reward: (key) => together.reward(hidden(key)),
    delete: (key) => together.delete(hidden(key)),
  };
}

/**
 * For what is asked at every tap: nobody waits for Redis, and the others are told of a tenth at a time. Who comes to several processes
 * gets so much more out of each, and no more.
 */
export function quickCounter(name: string, limit: Limit, redis: object | null): Pick<Counter, "consume"> {
  const own = new RateLimiterMemory(limit);
  if (!redis) return own;
  const share = Math.ceil(limit.points / SHARES);
  const together = counter(name, limit, redis);
  const tell = (key: string) =>
    together.consume(key, share).catch((refused) => {
      if (refused instanceof RateLimiterRes) return own.block(key, Math.ceil(refused.msBeforeNext / 1_000));
    });
  return {
    async consume(key) {
      const counted = await own.consume(key);
      if (counted.consumedPoints % share === 0) void tell(key);
      return counted;
    },
  };
}

/** No address, and nobody's e-mail, stands in Redis as it is. */
const hidden = (key: string) => createHash("sha256").update(key).digest("base64url");
