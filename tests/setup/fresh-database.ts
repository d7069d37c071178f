// A new database for one test file, on either engine. All that tests write is removed with the folder that `services.ts` made.

import { inject } from "vitest";
import type { Dialect } from "../../server/store/schema-engine";
import { newDatabase, newFile } from "./new-database";

export const dialects: Dialect[] = ["sqlite", "postgres"];

/** Empty: `migrate` it first. */
export async function freshDatabase(dialect: Dialect): Promise<string> {
  return dialect === "sqlite" ? newFile() : newDatabase(inject("postgresUrl"));
}

/** Ready to be opened: a copy, because migrating one takes longer than most tests that want one. */
export async function migratedDatabase(dialect: Dialect): Promise<string> {
  const model = inject("models")[dialect];
  return dialect === "sqlite" ? newFile(model) : newDatabase(inject("postgresUrl"), model);
}
