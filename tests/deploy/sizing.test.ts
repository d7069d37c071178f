// What docs/operations.md says of many classes is what was measured, and what the model makes of it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { modelOf, sizingOf } from "../load/model";
import { MILLION, measured, model, sizingTables } from "../load/sizing";

/** Times of what was measured, or that many times less: a computer that does other things too needs more of itself for the same work. */
const OFF_BY = 1.3;

test("the document has the tables as the program writes them", () => {
  const document = readFileSync("docs/operations.md", "utf8");
  for (const table of sizingTables()) expect(document).toContain(table);
});

test("the model says nearly what services of every size used", () => {
  for (const service of measured) {
    const { classes, processes } = service;
    for (const quantity of ["app", "postgres", "transactions", "writes", "redisBytes"] as const) {
      const ratio = model[quantity](classes, processes) / service[quantity];
      const name = `${quantity} of ${classes} classes on ${processes}`;
      expect(Math.max(ratio, 1 / ratio), name).toBeLessThan(OFF_BY);
    }
  }
});

test("a district is made of services no larger than one that was measured", () => {
  const largest = Math.max(...measured.map(({ classes }) => classes));
  expect(sizingOf(model, MILLION).classesEach).toBeLessThanOrEqual(largest);
});

test("a model goes through what it was made from, where that is as it supposes", () => {
  const [service] = measured;
  if (!service) throw new Error("Nothing was measured.");
  const app = (classes: number, processes: number) => 3 * classes + 0.5 * classes * processes + 7 * processes;
  const writes = (classes: number, processes: number) => 2 * classes ** 0.9 * processes ** 0.2;
  const sizes = [20, 50].flatMap((classes) => [1, 2, 4].map((processes) => ({ classes, processes })));
  const services = sizes.map(({ classes, processes }) => ({
    ...service,
    ...{ classes, processes, app: app(classes, processes), writes: writes(classes, processes) },
  }));
  const made = modelOf(services);
  expect(made.app(100, 3)).toBeCloseTo(app(100, 3));
  expect(made.writes(100, 3)).toBeCloseTo(writes(100, 3));
});
