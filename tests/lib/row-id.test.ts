// What is taken for the id of a row, before any database is asked.

import { expect, it } from "vitest";
import { rowId } from "../../lib/row-id";
import { growingId } from "../../server/store/growing-id";

it("takes ids as the databases and the course have them", () => {
  for (const id of ["cmx2xvrvc0000cc7d1mdtgcma", growingId(Date.now()), "lesson"])
    expect(rowId.safeParse(id).success, id).toBe(true);
});

it("takes nothing else, such as a condition, or a letter that PostgreSQL cannot read", () => {
  for (const odd of [
    "",
    "\u0000",
    "a\u0000",
    "\ud800",
    "a b",
    "a\n",
    "x".repeat(65),
    null,
    7,
    { not: "x" },
    ["x"],
  ])
    expect(rowId.safeParse(odd).success, JSON.stringify(odd)).toBe(false);
});
