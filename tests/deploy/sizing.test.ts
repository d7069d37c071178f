// What docs/operations.md says of many classes is what was measured, and what the model makes of it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { predicted, sizingOf } from "../load/model";
import { MILLION, measured, model, sizingTables } from "../load/sizing";

/** Of what was measured, where other work of the computer's counts as well. */
const OFF_BY = 0.35;

test("the document has the tables as the program writes them", () => {
  const document = readFileSync("docs/operations.md", "utf8");
  for (const table of sizingTables()) expect(document).toContain(table);
});

test("the model says within a third what services of every size used of the processor", () => {
  for (const service of measured) {
    const { classes, processes } = service;
    for (const quantity of ["app", "postgres"] as const) {
      const ratio = predicted(model, quantity, classes, processes) / service[quantity];
      expect(Math.abs(ratio - 1), `${quantity} of ${classes} classes on ${processes}`).toBeLessThan(OFF_BY);
    }
  }
});

test("a district is made of services no larger than one that was measured", () => {
  const largest = Math.max(...measured.map(({ classes }) => classes));
  expect(sizingOf(model, MILLION).classesEach).toBeLessThanOrEqual(largest);
});

test("a model goes through what it was made from, and doubles with the classes", () => {
  const [one, more] = [1, 4].map((processes) =>
    measured.find((each) => each.classes === 50 && each.processes === processes),
  );
  for (const service of [one, more]) {
    if (!service) throw new Error("It is made from services of fifty classes.");
    expect(predicted(model, "writes", 50, service.processes)).toBeCloseTo(service.writes, 9);
    expect(predicted(model, "writes", 100, service.processes)).toBeCloseTo(2 * service.writes, 9);
  }
});
