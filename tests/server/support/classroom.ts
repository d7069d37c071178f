// A real server on a free port with a real database, a teacher and a class.

import { randomUUID } from "node:crypto";
import pino from "pino";
import { afterAll, onTestFinished } from "vitest";
import type { BlameQuestion } from "../../../lib/questions/blame/blame";
import type { Question } from "../../../lib/questions/kinds";
import { type AppOptions, createApp } from "../../../server/process/app";
import type { Database } from "../../../server/store/database";
import { migrate } from "../../../server/store/migrate";
import { openDatabase } from "../../../server/store/open-database";
import type { Dialect } from "../../../server/store/schema-engine";
import { startSession } from "../../../server/store/sessions";
import { freshDatabase } from "../../setup/fresh-database";
import { TEACHER_HEADER } from "../../setup/live-server";

export async function openTestDatabase(dialect: Dialect = "sqlite"): Promise<Database> {
  return openMigrated(await freshDatabase(dialect));
}

export async function openMigrated(url: string): Promise<Database> {
  await migrate(url);
  return openDatabase(url);
}

const shared = new Map<Dialect, Promise<Database>>();
afterAll(async () => {
  for (const db of shared.values()) await (await db).close();
});

/** Classes don't meet, so the tests of a file share a database unless they break it. */
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
export async function openSchool(options: Partial<AppOptions> & { dialect?: Dialect } = {}): Promise<School> {
  const db = options.db ?? (await sharedDatabase(options.dialect ?? "sqlite"));
  const app = await createApp({
    log: pino({ level: "silent" }),
    whoIs: async (headers) => (headers[TEACHER_HEADER] as string | undefined) ?? null,
    ...options,
    db,
  });
  const port = await app.listen(0, "127.0.0.1");
  onTestFinished(() => app.close());
  return { db, url: `http://127.0.0.1:${port}`, close: () => app.close() };
}

/** The class as a teacher starts it: a session of these questions, answerable at once. */
export async function startClass(school: School, questions: Question[] = [multiplication()]) {
  const ownerId = await newTeacher(school.db);
  const session = await startSession(school.db, { ownerId, title: { en: "Test class" }, questions });
  return { ...session, ownerId };
}

export async function newTeacher(db: Database): Promise<string> {
  const id = randomUUID();
  await db.prisma.user.create({ data: { id, name: "Ms Li", email: `${id}@school.test` } });
  return id;
}

/** d L / d a = b = 3, so the right answer is "+". */
export function multiplication(overrides: Partial<BlameQuestion> = {}): BlameQuestion {
  return {
    kind: "blame",
    expression: "a = 2\nb = 3\nL = a * b",
    target: "a",
    showsBlameFromAbove: true,
    prompt: { en: "If a grew a little, what would L do?" },
    explanation: { en: "The slope is b." },
    seconds: null,
    points: 100,
    ...overrides,
  };
}
