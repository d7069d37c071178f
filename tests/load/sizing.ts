// The tables of docs/operations.md about many classes: what services were measured to use, how well the model says so, and what a district needs.

import measurements from "./measured.json" with { type: "json" };
import type { MeasuredService } from "./measured-service";
import { type District, modelOf, type Quantity, sizingOf } from "./model";

export const measured: readonly MeasuredService[] = measurements;

/** Two processes, so that one may restart. */
export const MILLION: District = {
  students: 1_000_000,
  classes: 30_000,
  processes: 2,
  mostClasses: Math.max(...measured.map(({ classes }) => classes)),
  share: 0.3,
  perProcessor: 30,
};

export const model = modelOf(measured);

/** Tables in Markdown, as they stand in the document. */
export const sizingTables = (): string[] => [measuredTable(), modelTable(), millionTable()];

function measuredTable(): string {
  const rows = measured.map(({ answers, ...service }) => {
    const alone = measured.find(({ classes, processes }) => classes === service.classes && processes === 1);
    const times = answers.p95 / (alone ?? { answers }).answers.p95;
    const { app, busiest, postgres, redis, nginx, load } = service;
    return [
      ...[service.classes, service.processes],
      ...[answers.p50, answers.p95, answers.p99].map(tenths),
      ...[times, app, busiest, postgres, redis, nginx, load].map(hundredths),
    ];
  });
  return table(
    [
      ...["classes", "processes", "p50, ms", "p95", "p99", "p95, times one process"],
      ...["all processes", "the busiest", "PostgreSQL", "Redis", "nginx", "the load"],
    ],
    rows,
  );
}

function modelTable(): string {
  const rows = measured.map((service) => {
    const { classes, processes } = service;
    const both = (quantity: Quantity, write: (value: number) => string) =>
      `${write(model[quantity](classes, processes))} / ${write(service[quantity])}`;
    return [
      ...[classes, processes],
      ...[both("app", hundredths), both("postgres", hundredths)],
      ...[both("transactions", whole), both("writes", whole)],
      ...[both("redisCommands", whole), both("redisBytes", kilobytes)],
    ];
  });
  return table(
    [
      ...["classes", "processes", "processors", "of PostgreSQL", "its transactions a second", "its writes"],
      ...["Redis, commands a second", "Redis, kB a second"],
    ],
    rows,
  );
}

function millionTable(): string {
  const sizing = sizingOf(model, MILLION);
  const { app, postgres, redis, nginx } = sizing.processors;
  return table(
    ["for 1,000,000 students in 30,000 classes", ""],
    [
      ["services, each of two processes", `${whole(sizing.services)}, of ${sizing.classesEach} classes`],
      ["processes", whole(app)],
      ["processors for PostgreSQL, Redis, nginx", [postgres, redis, nginx].map(whole).join(", ")],
      [
        "PostgreSQL, all together",
        `${whole(sizing.writes)} writes and ${whole(sizing.transactions)} transactions a second`,
      ],
      ["Redis, all together", `${whole(sizing.redisBytes / 1e6)} MB a second`],
      [
        `a month, at $${MILLION.perProcessor} for a processor`,
        `$${whole(sizing.month)}: ${(sizing.perStudent * 100).toFixed(1)} cents a student`,
      ],
    ],
  );
}

type Cells = readonly (string | number)[];

function table(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.join(" | ")} |\n`;
  return [line(head), `|${"---|".repeat(head.length)}\n`, ...rows.map(line)].join("");
}

const tenths = (value: number) => value.toFixed(1);
const hundredths = (value: number) => value.toFixed(2);
const whole = (value: number) => Math.round(value).toLocaleString("en");
const kilobytes = (value: number) => whole(value / 1_000);
