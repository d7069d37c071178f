// A database whose reads fail when a test says so, as those of one that is gone for a moment; what is written is written.

import type { Database } from "../../../server/store/database";

export interface ShakyDatabase extends Database {
  /** As many reads from now on. */
  failReads(times: number): void;
  /** Once they have failed. */
  works(): Promise<void>;
  /** How many reads there were. */
  readonly reads: number;
}

const readings = ["$queryRaw", "$queryRawUnsafe", "findMany", "findFirst", "findUnique", "count", "groupBy"];

export function shaky(db: Database): ShakyDatabase {
  let left = 0;
  let reads = 0;
  let recovered = () => {};
  const watch =
    <Given extends unknown[], Read>(read: (...given: Given) => Promise<Read>) =>
    (...given: Given): Promise<Read> => {
      reads++;
      if (left === 0) return read(...given);
      if (--left === 0) recovered();
      return Promise.reject(new Error("The connection was lost."));
    };
  const watched = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        if (typeof value === "function" && readings.includes(String(name)))
          return watch(value.bind(of) as (...given: unknown[]) => Promise<unknown>);
        if (typeof value === "function") return value.bind(of);
        return typeof value === "object" && value !== null ? watched(value) : value;
      },
    });
  return {
    ...db,
    prisma: watched(db.prisma),
    ask: watch(db.ask) as Database["ask"],
    failReads(times) {
      left = times;
    },
    async works() {
      if (left > 0) await new Promise<void>((resolve) => (recovered = resolve));
    },
    get reads() {
      return reads;
    },
  };
}
