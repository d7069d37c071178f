// How much one speaker and one address may ask for. A whole school sits behind one address, so those limits are loose.

import { RateLimiterMemory } from "rate-limiter-flexible";

interface Limit {
  points: number;
  /** Seconds. */
  duration: number;
}

export const defaultLimits = {
  /** A thumb taps twice a second; a host holds the arrow key. */
  requests: { points: 100, duration: 10 },
  /** 2,000 seats that all come at once, lose the Wi-Fi and come again several times. */
  connections: { points: 20_000, duration: 60 },
  /** 2,000 seats, most of whom first try a nickname that is taken. */
  joins: { points: 6_000, duration: 60 },
  /** New big screens that ask to show one class: with a prank going on, the host's own still has its turn. */
  screens: { points: 20, duration: 60 },
  /** A lecture hall mistyping; guessing one of a billion codes would still take years. */
  wrongCodes: { points: 1_000, duration: 60 },
} satisfies Record<string, Limit>;

export type LimitName = keyof typeof defaultLimits;
export type Limits = (name: LimitName, key: string) => Promise<boolean>;

/** Answers whether one more is allowed; it counts as one. */
export function createLimits(overrides: Partial<Record<LimitName, Limit>> = {}): Limits {
  const limits = { ...defaultLimits, ...overrides };
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, new RateLimiterMemory(limit)]),
  ) as Record<LimitName, RateLimiterMemory>;
  return (name, key) =>
    limiters[name].consume(key).then(
      () => true,
      () => false,
    );
}
