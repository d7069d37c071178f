// The tables of docs/operations.md about many classes: what services were measured to use, how well the model says so, and what a district needs.

import measurements from "./measured.json" with { type: "json" };
import type { MeasuredService } from "./measured-service";
import { type District, modelOf, predicted, type Quantity, sizingOf } from "./model";

export const measured: readonly MeasuredService[] = measurements;

/** The model comes from services of this size; the others were not looked at for it. */
const MODELLED = 50;
const FEW = 1;
const MANY = 4;

const MILLION: District = {
  students: 1_000_000,
  classes: 30_000,
  processes: 4,
  share: 0.5,
  perProcessor: 30,
};

const serviceOf = (classes: number, processes: number): MeasuredService => {
  const found = measured.find((each) => each.classes === classes && each.processes === processes);
  if (!found) throw new Error(`${classes} classes on ${processes} processes were not measured.`);
  return found;
};

export const model = modelOf(serviceOf(MODELLED, FEW), serviceOf(MODELLED, MANY));

/** Lines of Markdown, as they stand in the document. */
export function sizingTables(): string[] {
  return [...latencyTable(), ...modelTable(), ...millionTable()];
}

function latencyTable(): string[] {
  const rows = measured.map(({ classes, processes, answers, busiest, perStudent, ...service }) => {
    const times = answers.p95 / serviceOf(classes, FEW).answers.p95;
    const cells = [classes, processes, ms(answers.p50), ms(answers.p95), ms(answers.p99), precise(times)];
    const processors = [service.app, busiest, service.postgres, service.redis, service.nginx, service.load];
    return row([...cells, ...processors.map(precise), Math.round(perStudent / 1_000)]);
  });
  return rows;
}

/** Predicted and measured. */
function modelTable(): string[] {
  return measured.map((service) => {
    const { classes, processes } = service;
    const both = (quantity: Quantity, write: (value: number) => string) =>
      `${write(predicted(model, quantity, classes, processes))} / ${write(service[quantity])}`;
    return row([
      classes,
      processes,
      both("app", precise),
      both("postgres", precise),
      both("redis", thousandths),
      both("nginx", precise),
      both("writes", whole),
      both("redisCommands", whole),
      both("redisBytes", kilobytes),
    ]);
  });
}

function millionTable(): string[] {
  const sizing = sizingOf(model, MILLION);
  const { app, postgres, redis, nginx } = sizing.processors;
  return [
    row(["services", whole(sizing.services)]),
    row(["classes of each", whole(sizing.classesEach)]),
    row(["processes", whole(app)]),
    row(["processors for PostgreSQL, Redis, nginx", [postgres, redis, nginx].map(whole).join(", ")]),
    row(["PostgreSQL writes a second", whole(sizing.writes)]),
    row(["Redis traffic", `${whole(sizing.redisBytes / 1e6)} MB a second`]),
    row([`a month, at $${MILLION.perProcessor} a processor`, `$${whole(sizing.month)}`]),
    row(["a month and student", `$${sizing.perStudent.toFixed(3)}`]),
  ];
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const ms = (value: number) => value.toFixed(1);
const precise = (value: number) => value.toFixed(2);
const thousandths = (value: number) => value.toFixed(3);
const whole = (value: number) => Math.round(value).toLocaleString("en");
const kilobytes = (value: number) => whole(value / 1_000);
