// The least that storing answers can cost: one plain INSERT of a batch, committed durably by the driver alone.

import { randomUUID } from "node:crypto";
import { KeptStatements } from "../../server/store/kept-statements";

const REPEATS = 30;

/** Of a participant in a round. */
interface Answer {
  roundId: string;
  participantId: string;
  value: string;
}

/** A SQLite file that takes answers and nothing else, with the server's own settings. */
export function answersAlone(file: string) {
  const statements = new KeptStatements(file);
  statements.run("PRAGMA journal_mode = WAL");
  statements.run("PRAGMA synchronous = FULL");
  statements.run(
    "CREATE TABLE IF NOT EXISTS answer (id TEXT PRIMARY KEY, round TEXT, participant TEXT, value TEXT, at INTEGER, UNIQUE (round, participant))",
  );
  return {
    store(answers: readonly Answer[]): void {
      const rows = answers.map(({ roundId, participantId, value }) => {
        return [randomUUID(), roundId, participantId, value, Date.now()];
      });
      statements.run(
        "INSERT INTO answer SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)",
        [JSON.stringify(rows)],
      );
    },
    close: () => statements.close(),
  };
}

/** Milliseconds of each commit of `rows` answers into a new file. */
export async function timeCommits(file: string, rows: number): Promise<number[]> {
  const alone = answersAlone(file);
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const roundId = randomUUID();
    const batch = Array.from({ length: rows }, () => ({ roundId, participantId: randomUUID(), value: "+" }));
    const start = performance.now();
    alone.store(batch);
    times.push(performance.now() - start);
  }
  alone.close();
  return times;
}
