// Databases as releases left them, at the level of their migrations: see `tests/fixtures/README.md`.

import { readFile } from "node:fs/promises";
import type { StoredQuiz } from "../../../lib/questions/draft";
import type { ResultParticipant, ResultRound, RoundSummary } from "../../../lib/session/results";
import { migrate } from "../../../server/store/migrate";
import { adapterFor, type Dialect } from "../../../server/store/schema-engine";
import { freshDatabase } from "../../setup/fresh-database";

/** Each with its last migration. */
export const releases = { "0.1": "20261123191529_votes-and-forgotten-lines" };
export type Release = keyof typeof releases;

/** A file of its fixtures. */
export const fileOf = (release: Release, name: string) =>
  readFile(new URL(`../../fixtures/${release}/${name}`, import.meta.url), "utf8");

/** Where the database is; its migrations of later releases are missing. */
export async function databaseOf(release: Release, dialect: Dialect): Promise<string> {
  const url = await freshDatabase(dialect);
  await migrate(url, releases[release]);
  const connection = await (await adapterFor(url)).connect();
  await connection.executeScript(await fileOf(release, `${dialect}.sql`));
  await connection.dispose();
  return url;
}

/** What the release read of the class that was finished. */
export interface Expected {
  quiz: Pick<StoredQuiz, "title" | "items">;
  rounds: (Pick<ResultRound, "status"> &
    Pick<RoundSummary, "answered" | "silent"> & { kind: string; right: number | null })[];
  right: number;
  participants: (Pick<ResultParticipant, "nickname" | "robot" | "score" | "place"> & {
    answers: ({ value: string } | null)[];
  })[];
}

export const expectedOf = async (release: Release) =>
  JSON.parse(await fileOf(release, "expected.json")) as Expected;
