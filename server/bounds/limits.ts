// How often one speaker may ask, and one address at one class's door. A whole school sits behind one address: what it does to a class limits nobody in another.

import { type Counter, counter, type Limit, quickCounter } from "./counter";

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

/** Answers whether one more is allowed; it counts as one. `redis` is what several processes count in together. */
export function createLimits(
  largest: number,
  overrides: Partial<Record<LimitName, Limit>> = {},
  redis: object | null = null,
): Limits {
  const limits = { ...limitsFor(largest), ...overrides };
  const counters = Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => {
      const count = name === "requests" ? quickCounter : counter;
      // A connection is at one process.
      return [name, count(name, limit, name === "tries" ? null : redis)];
    }),
  ) as Record<LimitName, Pick<Counter, "consume">>;
  return (name, key) =>
    counters[name].consume(key).then(
      () => true,
      () => false,
    );
}
