// The least that storing a batch can cost: one plain INSERT of that many rows, committed durably by the driver alone.

import { randomUUID } from "node:crypto";
import { KeptStatements } from "../../server/store/kept-statements";

const REPEATS = 30;

/** Milliseconds of each commit of `rows` answers into a new SQLite file, with the server's own settings. */
export async function timeCommits(file: string, rows: number): Promise<number[]> {
  const statements = new KeptStatements(file);
  statements.run("PRAGMA journal_mode = WAL");
  statements.run("PRAGMA synchronous = FULL");
  statements.run(
    "CREATE TABLE answer (id TEXT PRIMARY KEY, round TEXT, participant TEXT, value TEXT, at INTEGER, UNIQUE (round, participant))",
  );
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const round = randomUUID();
    const batch = Array.from({ length: rows }, () => [randomUUID(), round, randomUUID(), '"+"', Date.now()]);
    const json = JSON.stringify(batch);
    const start = performance.now();
    statements.run(
      "INSERT INTO answer SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)",
      [json],
    );
    times.push(performance.now() - start);
  }
  statements.close();
  return times;
}
