// What docs/operations.md says of many classes is what was measured, and what the model makes of it.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { predicted } from "../load/model";
import { measured, model, sizingTables } from "../load/sizing";

/** Of what the model says. A busy computer does the same work in more time, so it is wide. */
const OFF_BY = 0.35;

test("the document has the tables as the program writes them", () => {
  const document = readFileSync("docs/operations.md", "utf8");
  for (const line of sizingTables()) expect(document).toContain(`${line}\n`);
});

test("the model says within a third what services of every size were measured to use of the processor", () => {
  for (const service of measured) {
    const { classes, processes } = service;
    for (const quantity of ["app", "postgres"] as const) {
      const ratio = predicted(model, quantity, classes, processes) / service[quantity];
      expect(Math.abs(ratio - 1), `${quantity} of ${classes} classes on ${processes}`).toBeLessThan(OFF_BY);
    }
  }
});
