// How often one speaker may ask, and one address at one class's door. A whole school sits behind one address: what it does to a class limits nobody in another.

import { createHash } from "node:crypto";
import { RateLimiterMemory, RateLimiterRedis, RLWrapperTimeouts } from "rate-limiter-flexible";

interface Limit {
  points: number;
  /** Seconds. */
  duration: number;
}

/** For classes of at most `largest`, who may all come in at once, from one address. */
export const limitsFor = (largest: number) =>
  ({
    /** By speaker. A thumb taps twice a second; a host holds the arrow key. */
    requests: { points: 100, duration: 10 },
    /** By participant, teacher or admitted screen. A phone on a bad network, in several tabs. */
    returns: { points: 100, duration: 60 },
    /** By class and address: big screens that nobody has admitted, of which a class has one or two. */
    screens: { points: 200, duration: 60 },
    /** By class: new big screens that ask to show it. With a prank going on, the host's own still has its turn. */
    askingScreens: { points: 20, duration: 60 },
    /** By class and address: phones that have not joined. All come, lose the Wi-Fi before they are in, and come again. */
    guests: { points: 3 * largest, duration: 60 },
    /** By class and address. Most of a full hall first try a nickname that is taken. */
    joins: { points: 3 * largest, duration: 60 },
    /** By connection: nicknames that one phone may try. */
    tries: { points: 30, duration: 60 },
    /** By address. A lecture hall mistyping; guessing one of a billion codes would still take years. */
    wrongCodes: { points: 1_000, duration: 60 },
  }) satisfies Record<string, Limit>;

export type LimitName = keyof ReturnType<typeof limitsFor>;
export type Limits = (name: LimitName, key: string) => Promise<boolean>;

/** Those that strangers could get around by coming to several processes. The others are asked too often, or go with one connection. */
const SHARED: ReadonlySet<string> = new Set<LimitName>([
  "screens",
  "askingScreens",
  "guests",
  "joins",
  "wrongCodes",
]);

/** A door does not wait longer for Redis: then each process counts for itself. */
const SHARING_MS = 500;

/** Answers whether one more is allowed; it counts as one. `redis` is what several processes count in together. */
export function createLimits(
  largest: number,
  overrides: Partial<Record<LimitName, Limit>> = {},
  redis: object | null = null,
): Limits {
  const limits = { ...limitsFor(largest), ...overrides };
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [
      name,
      redis && SHARED.has(name) ? sharedLimiter(redis, name, limit) : new RateLimiterMemory(limit),
    ]),
  ) as Record<LimitName, RateLimiterMemory | RLWrapperTimeouts>;
  // No address stands in Redis as it is.
  const hidden = (key: string) => createHash("sha256").update(key).digest("base64url");
  return (name, key) =>
    limiters[name].consume(redis && SHARED.has(name) ? hidden(key) : key).then(
      () => true,
      () => false,
    );
}

const sharedLimiter = (redis: object, name: string, limit: Limit) =>
  new RLWrapperTimeouts({
    limiter: new RateLimiterRedis({
      ...limit,
      storeClient: redis,
      useRedisPackage: true,
      rejectIfRedisNotReady: true,
      keyPrefix: `blamegrad ${name}`,
    }),
    timeoutMs: SHARING_MS,
    insuranceLimiter: new RateLimiterMemory(limit),
  });
