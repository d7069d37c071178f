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

/** Of one class that has a round every 20 s: whatever serves it, and for each process beside. */
export type Model = Record<Quantity, { each: number; perProcess: number }>;

/** The straight line that comes nearest to what a class was measured to use, over the number of processes. */
export function modelOf(services: readonly MeasuredService[]): Model {
  const processes = services.map((service) => service.processes);
  const line = (quantity: Quantity) => {
    const uses = services.map((service) => service[quantity] / service.classes);
    const [middle, use] = [mean(processes), mean(uses)];
    const apart = (index: number) => (processes[index] ?? 0) - middle;
    const perProcess =
      mean(uses.map((each, index) => (each - use) * apart(index))) /
      mean(uses.map((_, index) => apart(index) ** 2));
    return { each: use - perProcess * middle, perProcess };
  };
  return Object.fromEntries(QUANTITIES.map((quantity) => [quantity, line(quantity)])) as Model;
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;

export const predicted = (model: Model, quantity: Quantity, classes: number, processes: number): number =>
  classes * (model[quantity].each + model[quantity].perProcess * processes);

/** What is wanted, and what it is taken to cost. */
export interface District {
  students: number;
  classes: number;
  /** Schools meet nowhere, so a district is as many services beside each other as it takes, each of so many processes. */
  processes: number;
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
  const { students, classes, processes, share, perProcessor } = district;
  const classesEach = Math.floor((share * processes) / predicted(model, "app", 1, processes));
  const services = Math.ceil(classes / classesEach);
  const all = (quantity: Quantity) => predicted(model, quantity, classes, processes);
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
