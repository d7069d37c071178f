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

/** Of a quantity, what a service of so many classes and processes uses, where each class has a round every 20 s. */
type Use = (classes: number, processes: number) => number;
export type Model = Record<Quantity, Use>;

/** Which comes nearest to what the services were measured to use, each by its share: large ones count no more than small ones. */
export function modelOf(services: readonly MeasuredService[]): Model {
  const made = (quantity: Quantity) => (GATHERED.has(quantity) ? gathered : added)(services, quantity);
  return Object.fromEntries(QUANTITIES.map((quantity) => [quantity, made(quantity)])) as Model;
}

/** What each class uses whatever serves it, what it uses for each process beside, and what a process uses however few classes it has. */
function added(services: readonly MeasuredService[], quantity: Quantity): Use {
  const timesOf = (classes: number, processes: number) => [classes, classes * processes, processes];
  const shares = services.map((service) =>
    timesOf(service.classes, service.processes).map((times) => times / service[quantity]),
  );
  const uses = leastSquares(
    shares,
    shares.map(() => 1),
  );
  return (classes, processes) => sumOfProducts(uses, timesOf(classes, processes));
}

/** What comes while a write is under way is written together with the next: so there are fewer to an answer the more come, and more where several processes gather apart. */
const GATHERED = new Set<Quantity>(["writes"]);

/** A power of the classes, and one of the processes. */
function gathered(services: readonly MeasuredService[], quantity: Quantity): Use {
  const powersOf = (classes: number, processes: number) => [1, Math.log(classes), Math.log(processes)];
  const powers = leastSquares(
    services.map(({ classes, processes }) => powersOf(classes, processes)),
    services.map((service) => Math.log(service[quantity])),
  );
  return (classes, processes) => Math.exp(sumOfProducts(powers, powersOf(classes, processes)));
}

const sumOfProducts = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);

/** By the normal equations: the numbers by which the columns of `rows` add up to about what is wanted of each row. */
function leastSquares(rows: readonly number[][], wanted: readonly number[]): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const equations = columns.map((one) => [...columns, wanted].map((other) => sumOfProducts(one, other)));
  for (const [at, pivot] of equations.entries()) {
    for (const [other, row] of equations.entries()) {
      if (other === at) continue;
      const times = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - times * value;
    }
  }
  return equations.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1));
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
  let classesEach = mostClasses;
  while (model.app(classesEach, processes) > processes * share) classesEach--;
  const services = Math.ceil(classes / classesEach);
  const all = (quantity: Quantity) => services * model[quantity](classes / services, processes);
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
