// The time, timers and chance of this process while a simulated class is on: all of them the class's own.

import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
import type { Random } from "../../../lib/micrograd/random";
import type { Clock, Plan } from "./clock";

/** What code may do with a timer. */
class Timer {
  plan: Plan | null = null;
  ref(): Timer {
    return this;
  }
  unref(): Timer {
    return this;
  }
}

interface Surroundings {
  clock: Clock;
  random: Random;
}

/** What is replaced takes its members from the class that is on; outside of one, where that is null, everything is as Node has it. */
const replaced: ((around: Surroundings | null) => void)[] = [];
let isOn = false;

const surroundWith = (around: Surroundings | null) => {
  isOn = around !== null;
  for (const take of replaced) take(around);
};

/** Until the function that is returned is called, nothing but `clock` and `random` decides what happens. */
export function surround(clock: Clock, random: Random): () => void {
  if (isOn) throw new Error("One simulated class at a time: they share a process.");
  surroundWith({ clock, random });
  // Most errors of a class are meant to happen, and nobody reads where.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  return () => {
    surroundWith(null);
    Error.stackTraceLimit = stackTraceLimit;
  };
}

type Anything = (...given: never[]) => unknown;

/** In place of the members of `target`, these while a class is on. Once a process: to do so takes longer than a class. */
function replace(target: object, members: (around: Surroundings) => Record<string, Anything>): void {
  let own: Record<string, Anything> | null = null;
  replaced.push((around) => {
    own = around && members(around);
  });
  const names = Object.keys(members({} as Surroundings));
  for (const name of names) {
    const real = Reflect.get(target, name) as Anything;
    const either = (...given: never[]) => (own?.[name] ?? real).apply(target, given);
    Reflect.set(target, name, Object.assign(either, real));
  }
}

const clear = (cleared: Timer | undefined) => {
  if (cleared?.plan) cleared.plan.act = null;
};

replace(globalThis, ({ clock }) => ({
  setTimeout(act: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
    const made = new Timer();
    made.plan = clock.after(milliseconds, () => act(...given));
    return made;
  },
  setInterval(act: () => void, milliseconds: number) {
    const made = new Timer();
    const again = () => {
      made.plan = clock.after(milliseconds, () => {
        again();
        act();
      });
    };
    again();
    return made;
  },
  setImmediate(act: (...given: unknown[]) => void, ...given: unknown[]) {
    const made = new Timer();
    made.plan = clock.after(0, () => act(...given), clock.owner, true);
    return made;
  },
  clearTimeout: clear,
  clearInterval: clear,
  clearImmediate: clear,
}));
replace(Date, ({ clock }) => ({ now: () => clock.now }));
replace(performance, ({ clock }) => ({ now: () => clock.elapsed }));
replace(Math, ({ random }) => ({ random: () => random.uniform(0, 1) }));
replace(timers, ({ clock }) => ({
  setImmediate: () => clock.sleep(0),
  setTimeout: (milliseconds: number) => clock.sleep(milliseconds),
}));
replace(crypto, ({ random }) => {
  const word = () => random.next().toString(16).padStart(8, "0");
  return {
    randomUUID: () => `${word()}-${word()}`,
    randomInt: (low: number, high?: number) =>
      high === undefined ? random.integer(low) : low + random.integer(high - low),
    randomBytes: (size: number) => Buffer.from(Array.from({ length: size }, () => random.next() & 255)),
  };
});
syncBuiltinESMExports();
