// What a district needs, worked out from what services of several sizes were measured to use.

import type { MeasuredService } from "./measured-service";

/** Each grows with the classes, and with the processes that hear of each of them. */
export const QUANTITIES = [
  "app",
  "postgres",
  "redis",
  "nginx",
  "transactions",
  "writes",
  "redisCommands",
  "redisBytes",
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/**
 * What each class uses that has a round every 20 s, whatever serves it; what it uses for each process beside; and what a
 * process uses however few classes it has.
 */
interface Use {
  each: number;
  perProcess: number;
  atRest: number;
}
export type Model = Record<Quantity, Use>;

const timesOf = (classes: number, processes: number) => [classes, classes * processes, processes];

/** Which comes nearest to what the services were measured to use, each by its share: large ones count no more than small ones. */
export function modelOf(services: readonly MeasuredService[]): Model {
  const planeOf = (quantity: Quantity): Use => {
    const shares = services.map((service) =>
      timesOf(service.classes, service.processes).map((times) => times / service[quantity]),
    );
    const [each = 0, perProcess = 0, atRest = 0] = leastSquares(shares);
    return { each, perProcess, atRest };
  };
  return Object.fromEntries(QUANTITIES.map((quantity) => [quantity, planeOf(quantity)])) as Model;
}

/** By the normal equations: the numbers by which the columns of `rows` add up to about 1 in each row. */
function leastSquares(rows: readonly number[][]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const equations = columns.map((one) => [
    ...columns.map((other) => product(one, other)),
    one.reduce((sum, value) => sum + value, 0),
  ]);
  for (const [at, pivot] of equations.entries()) {
    for (const [other, row] of equations.entries()) {
      if (other === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - times * value;
    }
  }
  return equations.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
}

export function predicted(model: Model, quantity: Quantity, classes: number, processes: number): number {
  const { each, perProcess, atRest } = model[quantity];
  const [once = 0, again = 0, rest = 0] = timesOf(classes, processes);
  return each * once + perProcess * again + atRest * rest;
}

/** What is wanted, and what it is taken to cost. */
export interface District {
  students: number;
  classes: number;
  /** Schools meet nowhere, so a district is as many services beside each other as it takes, each of so many processes. */
  processes: number;
  /** Of a service: no larger than one that was measured. */
  mostClasses: number;
  /** Of each processor; the rest is for moments when all do the same. */
  share: number;
  /** Dollars a month, for a processor that is there all the time. */
  perProcessor: number;
}

export interface Sizing {
  services: number;
  classesEach: number;
  processors: Record<"app" | "postgres" | "redis" | "nginx", number>;
  transactions: number;
  writes: number;
  redisBytes: number;
  /** Dollars a month, all together and for a student. */
  month: number;
  perStudent: number;
}

/** As many classes a service as its processes carry, each on a processor of its own. */
export function sizingOf(model: Model, district: District): Sizing {
  const { students, classes, processes, mostClasses, share, perProcessor } = district;
  const { each, perProcess, atRest } = model.app;
  const carried = Math.floor((processes * (share - atRest)) / (each + perProcess * processes));
  const classesEach = Math.min(carried, mostClasses);
  const services = Math.ceil(classes / classesEach);
  const all = (quantity: Quantity) => services * predicted(model, quantity, classes / services, processes);
  const around = (quantity: Quantity) => Math.ceil(all(quantity) / share);
  const processors = {
    app: services * processes,
    postgres: around("postgres"),
    redis: around("redis"),
    nginx: around("nginx"),
  };
  const month = perProcessor * Object.values(processors).reduce((sum, each) => sum + each, 0);
  return {
    services,
    classesEach,
    processors,
    transactions: all("transactions"),
    writes: all("writes"),
    redisBytes: all("redisBytes"),
    month,
    perStudent: month / students,
  };
}
