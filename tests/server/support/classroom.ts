// A real server on a free port with a real database, a teacher and a class.

import pino from "pino";
import { onTestFinished } from "vitest";
import type { Item } from "../../../lib/questions/item";
import type { Settings } from "../../../lib/session/state";
import { type App, type AppOptions, createApp } from "../../../server/process/app";
import type { Database } from "../../../server/store/database";
import { migrate } from "../../../server/store/migrate";
import { openDatabase } from "../../../server/store/open-database";
import type { Dialect } from "../../../server/store/schema-engine";
import { startSession } from "../../../server/store/sessions";
import { migratedDatabase } from "../../setup/fresh-database";
import { TEACHER_HEADER } from "../../setup/live-server";
import { newTeacher } from "../teacher-database";
import { multiplication } from "./multiplication";

export async function openTestDatabase(dialect: Dialect = "sqlite"): Promise<Database> {
  return openDatabase(await migratedDatabase(dialect));
}

export async function openMigrated(url: string): Promise<Database> {
  await migrate(url);
  return openDatabase(url);
}

const shared = new Map<Dialect, Promise<Database>>();

/** Classes don't meet, so the tests of a process share a database unless they break it; it ends with the process. */
function sharedDatabase(dialect: Dialect): Promise<Database> {
  const open = shared.get(dialect) ?? openTestDatabase(dialect);
  shared.set(dialect, open);
  return open;
}

export interface School {
  db: Database;
  url: string;
  close(): Promise<void>;
}

/** A server process's worth of school; several may share a database and a Redis. */
export async function openSchool(
  options: Partial<AppOptions> & { dialect?: Dialect } = {},
): Promise<School & Pick<App, "callRobots">> {
  const db = options.db ?? (await sharedDatabase(options.dialect ?? "sqlite"));
  const app = await createApp({
    log: pino({ level: "silent" }),
    whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
    ...options,
    db,
  });
  const port = await app.listen(0, "127.0.0.1");
  onTestFinished(() => app.close());
  const { callRobots } = app;
  return { db, url: `http://127.0.0.1:${port}`, callRobots, close: () => app.close() };
}

/** A playful class as a teacher starts it: a session of these items. */
export async function startClass(
  school: Pick<School, "db">,
  items: Item[] = [multiplication()],
  settings: Partial<Settings> = { placesOnPhones: true },
) {
  const ownerId = await newTeacher(school.db);
  const session = await startSession(school.db, { ownerId, title: { en: "Test class" }, items, settings });
  return { ...session, ownerId };
}
