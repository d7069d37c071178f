// The least that storing a batch can cost: one plain INSERT of that many rows, committed durably by the driver alone.

import { randomUUID } from "node:crypto";
import { OneConnection } from "../../server/store/one-connection";

const REPEATS = 30;

/** Milliseconds of each commit of `rows` answers into a new SQLite file, with the server's own settings. */
export async function timeCommits(file: string, rows: number): Promise<number[]> {
  const url = `file:${file}`;
  const client = new OneConnection({ url }).createClient({ url });
  await client.execute("PRAGMA journal_mode = WAL");
  await client.execute("PRAGMA synchronous = FULL");
  await client.execute(
    "CREATE TABLE answer (id TEXT PRIMARY KEY, round TEXT, participant TEXT, value TEXT, at INTEGER, UNIQUE (round, participant))",
  );
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const round = randomUUID();
    const batch = Array.from({ length: rows }, () => [randomUUID(), round, randomUUID(), '"+"', Date.now()]);
    const json = JSON.stringify(batch);
    const start = performance.now();
    await client.execute({
      sql: "INSERT INTO answer SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)",
      args: [json],
    });
    times.push(performance.now() - start);
  }
  client.close();
  return times;
}
